import type { Payable } from '../ledger/payable';
import type { Reason } from '../model/reason';
import { GRADE } from '../references/reading';
import type { Work } from './work';

// What looks like an earlier year is some other number.
const YEARS_BACK = 8;

/** What in the dates speaks against an invoice that is only named by its number. */
export function contradictionOf(
	{ transaction, reading }: Work,
	{ place, invoice }: Payable,
): Reason | undefined {
	const { number, issueDate, dueDate } = invoice;
	const { bookedOn } = transaction;
	if (issueDate && bookedOn < issueDate) {
		return { code: 'issued-after-payment', number, issueDate, bookedOn };
	}
	const years = [issueDate, dueDate].flatMap((date) => (date ? [Number(date.slice(0, 4))] : []));
	const [year] = years;
	const fully = reading.mentions.some(
		({ grade, found }) => grade === GRADE.full && found.places.includes(place),
	);
	if (fully || year === undefined) return undefined;
	if (reading.years.some((spoken) => years.includes(spoken))) return undefined;
	const booked = Number(bookedOn.slice(0, 4));
	const spoken = reading.years.find((other) => other <= booked && other > booked - YEARS_BACK);
	return spoken === undefined ? undefined : { code: 'other-year', number, year, spoken };
}
