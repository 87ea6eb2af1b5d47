import { countWithAmount } from '../ledger/amountCounts';
import { payablesAt, type Payable } from '../ledger/payable';
import { daysBetween } from '../model/days';
import { pay, type Draft } from '../model/draft';
import type { Related } from '../party/related';
import { GRADE } from '../references/reading';
import { MEANING } from '../text/keywords';
import { payablesIn } from './byReference';
import { contradictionOf } from './contradiction';
import { otherWordIn } from './otherWords';
import { owedInSum } from './owedInSum';
import { wholeLine } from './settleNamed';
import { speaksOfPayout } from './speaksOfPayout';
import { speaksOfRefund } from './speaksOfRefund';
import type { Run, Work } from './work';

// 1234 AB, as the Dutch write where they live.
const POSTAL_CODE = /(?<!\d)[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d])/u;
// What is written like a day so near to that of the payment is one.
const DAYS_AROUND = 3;
const DAYS_OF_YEAR = 365;
const DIGITS_OF_DAY = 4;
const HAS_LETTER = /\p{L}/u;

/**
 * Decides by a bare number from a payer whom nobody knows: only when it has all digits of the invoice's, nothing else in
 * the text is read, and no other open invoice has the amount. Undefined otherwise.
 */
export function decideByWrittenNumber(run: Run, work: Work, related: Related): Draft | undefined {
	const payable = onlyWritten(run, work);
	if (payable === undefined) return undefined;
	const { transaction, reading } = work;
	const { amountMinor, currency } = transaction;
	if (payable.open !== amountMinor || countWithAmount(run.amounts, amountMinor, currency) > 1) {
		return undefined;
	}
	if (reading.meanings & MEANING.card || speaksOfRefund(work)) return undefined;
	if (speaksOfPayout(work, payable.invoice)) return undefined;
	const text = transaction.remittanceInformation ?? '';
	if (POSTAL_CODE.test(text) || otherWordIn(text, payable, transaction) !== undefined) {
		return undefined;
	}
	if (mayPayHisOwn(run, related, amountMinor) || owedInSum(run, work).length > 0) return undefined;
	if (contradictionOf(work, payable) !== undefined) return undefined;
	return pay('matched', [wholeLine(payable)]);
}

/** The one invoice that the text names, by all of its number and by nothing more. */
function onlyWritten(run: Run, { reading, transaction }: Work): Payable | undefined {
	const { mentions, hints, unknowns, otherNumbers, breaksOff } = reading;
	const [mention] = mentions;
	if (mention === undefined || mentions.length > 1 || breaksOff) return undefined;
	if (hints.length > 0 || unknowns.length > 0 || otherNumbers.length > 0) return undefined;
	if (mention.grade !== GRADE.bare || mention.found.size !== 1) return undefined;
	const [payable] = payablesIn(run, mention.found, transaction.currency);
	return payable !== undefined &&
		isAllOf(mention.written, payable.invoice.number) &&
		!isDayOfNow(mention.written, transaction.bookedOn)
		? payable
		: undefined;
}

/** `1606` of about the 16th of June, and `3112` on the 2nd of January. */
function isDayOfNow(written: string, bookedOn: string): boolean {
	if (written.length !== DIGITS_OF_DAY) return false;
	const day = `${bookedOn.slice(0, 5)}${written.slice(2)}-${written.slice(0, 2)}`;
	const days = Math.abs(daysBetween(day, bookedOn));
	return days <= DAYS_AROUND || days >= DAYS_OF_YEAR - DAYS_AROUND;
}

/** All digits of a number without letters, whatever stands between them: `2025 0042` for 2025-0042. */
const isAllOf = (written: string, number: string) =>
	!HAS_LETTER.test(number) && written.replace(/\D/g, '') === number.replace(/\D/g, '');

/** Whether the payer looks like another customer who owes this amount. */
function mayPayHisOwn({ ledger }: Run, related: Related, amountMinor: number): boolean {
	const { byIban, byName, byCutName } = related;
	const places = [...byIban.places, ...byName.places, ...byCutName.places];
	return payablesAt(ledger, places).some(({ open }) => open === amountMinor);
}
