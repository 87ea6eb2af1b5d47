import { invoiceAt, knownReferenceAt } from '../ledger/payable';
import { review, type Draft } from '../model/draft';
import type { Reason } from '../model/reason';
import { GRADE, SEVERAL, type Mention } from '../references/reading';
import { isPayableAt, isPayableIn } from './byReference';
import { whyNoneIsOpen } from './whyNoneIsOpen';
import type { Run, Work } from './work';

/**
 * Leaves a payment to a person whose text may name an invoice that it cannot pay, a settled one for example: it must
 * not fall through to another one of the payer. Undefined when it names none.
 */
export function decideByClosedNumber(run: Run, work: Work): Draft | undefined {
	const { reading, transaction } = work;
	const { currency } = transaction;
	const { places } = reading.digest;
	const isClosed = ({ found }: Mention) => !isPayableIn(run, found, currency);
	// A text full of numbers has very many, each of one invoice.
	const named = reading.mentions.find((mention, at) => {
		const place = places[at] ?? SEVERAL;
		return place === SEVERAL ? isClosed(mention) : !isPayableAt(run, place, currency);
	});
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
