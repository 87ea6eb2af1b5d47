import { invoiceAt, openAt } from '../ledger/payable';
import { isBooking, review, type Draft } from '../model/draft';
import type { Run, Work } from './work';

/**
 * A booking of what the text names, unless it leaves out an open invoice of the same customer that the text may list
 * beside it: then what is paid is for a person to see, also where the amount is exactly that of the one that was read.
 */
export function unlessListsOther({ ledger }: Run, { reading }: Work, draft: Draft): Draft {
	if (!isBooking(draft)) return draft;
	const other = reading.beside.find(
		({ place }) => openAt(ledger, place) > 0 && !draft.lines.some((line) => line.place === place),
	);
	const number = other && invoiceAt(ledger, other.place)?.number;
	return number === undefined
		? draft
		: review({ code: 'may-list-another', written: other?.written ?? '', number });
}
