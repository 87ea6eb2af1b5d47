import { invoiceAt, knownReferenceAt } from '../ledger/payable';
import { review, type Draft } from '../model/draft';
import type { Reason } from '../model/reason';
import { GRADE, type Mention } from '../references/reading';
import { isPayableIn } from './byReference';
import { whyNoneIsOpen } from './whyNoneIsOpen';
import type { Run, Work } from './work';

/**
 * Leaves a payment to a person whose text may name an invoice that it cannot pay, a settled one for example: it must
 * not fall through to another one of the payer. Undefined when it names none.
 */
export function decideByClosedNumber(run: Run, work: Work): Draft | undefined {
	const { reading, transaction } = work;
	const isClosed = ({ found }: Mention) => !isPayableIn(run, found, transaction.currency);
	const named = reading.mentions.find(isClosed);
	if (named !== undefined && (named.labelled || named.grade >= GRADE.bare)) {
		return review(whyNoneIsOpen(run, work, named));
	}
	const hint = named ?? reading.hints.find(isClosed);
	return hint === undefined ? undefined : review(mayMean(run, hint));
}

/** Why a number that is named less surely is none that this payment can pay. */
export function mayMean({ ledger }: Run, { found, written }: Mention): Reason {
	const numbers = found.places.map(
		(place) => invoiceAt(ledger, place)?.number ?? knownReferenceAt(ledger, place)?.reference,
	);
	return { code: 'may-mean-unpayable', written, number: numbers[0] ?? written };
}
