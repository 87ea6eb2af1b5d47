import type { Found } from '../ledger/found';
import { isCrowded } from '../ledger/lookUp';
import { invoiceAt, payableAt, type Payable } from '../ledger/payable';
import { isBooking, type Draft } from '../model/draft';
import { knownBy } from '../party/customers';
import { mayPay, payerSought, type PayerSought } from '../party/mayPay';
import { GRADE } from '../references/reading';
import { includes } from './byReference';
import { restOfNumber } from './restOfNumber';
import { settleOne, settleSeveral, type Rest } from './settleNamed';
import { isNaming } from './sureMention';
import type { Run, Work } from './work';

/**
 * Decides by numbers that say little alone, short or like a date: only together with a known payer. Several of them, and
 * short ones, must close what they name exactly. Undefined when they decide nothing, and nothing else is said by them.
 */
export function decideByShortNumber(run: Run, work: Work): Draft | undefined {
	const { transaction, reading } = work;
	if (reading.unknowns.length > 0 || reading.mentions.length === 0) return undefined;
	const isExact = ({ open }: Payable) => open === transaction.amountMinor;
	const named = namedOfPayer(run, work, isExact);
	const [first] = named ?? [];
	if (named === undefined || first === undefined) return undefined;
	const draft =
		named.length === 1 && (isExact(first) || isNamedAlone(work))
			? settleOne(run, work, first, restOfBare(run, work, first))
			: settleSeveral(run, work, named, 'needsPerson');
	const isDecided = isBooking(draft) && (draft.outcome !== 'overpaid' || named.length === 1);
	return isDecided || reading.mentions.every(isNaming) ? draft : undefined;
}

const isNamedAlone = ({ reading: { mentions } }: Work) =>
	mentions.length === 1 && mentions.every(isNaming);

/** What the mentions name of what this payer may pay; undefined when one of them fits several. */
function namedOfPayer(
	run: Run,
	work: Work,
	isExact: (payable: Payable) => boolean,
): Payable[] | undefined {
	const named: Payable[] = [];
	const payer = payerSought(run.customers, work.transaction);
	for (const { found } of work.reading.mentions) {
		const open = payablesOfPayer(run, work, payer, found);
		if (open.length === 0) continue;
		const exact = open.length === 1 ? open : open.filter(isExact);
		const chosen = exact.length === 1 ? exact : open;
		const only = chosen[0];
		if (only !== undefined && chosen.length === 1 && !isCrowded(found)) {
			if (!includes(named, only)) named.push(only);
		} else if (exact.length > 1) return undefined;
	}
	return named;
}

const NONE: readonly Payable[] = [];

/** Most numbers in a text are nobody's, or somebody else's: only for the payer's own anything is made. */
function payablesOfPayer(
	{ ledger, customers, payers }: Run,
	{ transaction }: Work,
	payer: PayerSought,
	{ places }: Found,
): readonly Payable[] {
	let payables: Payable[] | undefined;
	for (const place of places) {
		if (!mayPay(payers, payer, place)) continue;
		const invoice = invoiceAt(ledger, place);
		if (invoice?.currency !== transaction.currency) continue;
		if (invoice.issueDate && transaction.bookedOn < invoice.issueDate) continue;
		if (knownBy(customers, transaction, invoice) === undefined) continue;
		const payable = payableAt(ledger, place);
		if (payable === undefined) continue;
		// Mostly it stays at one, and an array that was never added to is a tenth of the size.
		if (payables === undefined) payables = [payable];
		else payables.push(payable);
	}
	return payables ?? NONE;
}

/** A part payment or overpayment by a bare number of four digits or more, with nothing else in the text that competes. */
function restOfBare(run: Run, work: Work, payable: Payable): Rest {
	const { mentions, hints, otherNumbers, breaksOff } = work.reading;
	const competes = hints.length > 0 || otherNumbers.length > 0 || breaksOff;
	const isLongEnough = mentions.every(({ grade }) => grade >= GRADE.bare);
	return competes || !isLongEnough ? 'needsPerson' : restOfNumber(run, work, payable);
}
