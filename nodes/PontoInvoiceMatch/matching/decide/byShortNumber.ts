import { isCrowded } from '../ledger/lookUp';
import { openAt, openInvoiceAt, payableAt, type Payable } from '../ledger/payable';
import { seatIn, type Seats } from '../ledger/seats';
import type { BankTransaction } from '../model/bankTransaction';
import { isBooking, type Draft } from '../model/draft';
import { knownBy } from '../party/customers';
import { mayPay, payerSought, type PayerSought } from '../party/mayPay';
import { GRADE, SEVERAL, type Mention } from '../references/reading';
import { digitsOfOther } from './digitsOfOther';
import { unlessMeantOtherwise } from './meansOther';
import { restOfNumber } from './restOfNumber';
import { NEEDS_PERSON, settleOne, settleSeveral, type Rest } from './settleNamed';
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
	const named = namedOfPayer(run, work);
	const [first] = named ?? [];
	if (named === undefined || first === undefined) return undefined;
	const draft =
		named.length === 1 && (isExact(first) || isNamedAlone(work))
			? settleOne(run, work, first, () => restOfBare(run, work, first))
			: settleSeveral(run, work, named, NEEDS_PERSON);
	return isBooking(draft) || reading.mentions.every(isNaming)
		? unlessMeantOtherwise(run, work, draft)
		: undefined;
}

const isNamedAlone = ({ reading: { mentions } }: Work) =>
	mentions.length === 1 && mentions.every(isNaming);

/** What the mentions name of what this payer may pay; undefined when one of them fits several. */
function namedOfPayer(run: Run, work: Work): Payable[] | undefined {
	const { ledger } = run;
	const { seats } = ledger.memory;
	const named: Payable[] = [];
	const payer = payerSought(run.customers, work.transaction);
	const { mentions } = work.reading;
	const { places } = work.reading.digest;
	for (let at = 0; at < places.length; at += 1) {
		const [place, mention] = [places[at], mentions[at]];
		if (place === undefined || mention === undefined) continue;
		const fitting = fitOf(run, work.transaction, payer, place, mention);
		if (fitting === 'several') return undefined;
		if (fitting === 'none' || isSeated(named, seats, fitting)) continue;
		const payable = payableAt(ledger, fitting);
		if (payable === undefined) continue;
		seats[fitting] = named.length;
		named.push(payable);
	}
	return named;
}

function isSeated(named: readonly Payable[], seats: Seats, place: number): boolean {
	const seat = seatIn(seats, place, named.length);
	return seat !== undefined && named[seat]?.place === place;
}

/**
 * The one place that a number means for this payer: the only one that he may pay, or the only one of those with the
 * amount. A text may hold very many numbers, most of them nobody's: nothing is kept of them.
 */
function fitOf(
	run: Run,
	transaction: BankTransaction,
	payer: PayerSought,
	only: number,
	mention: Mention,
): number | 'none' | 'several' {
	if (only !== SEVERAL && !mayBePaidBy(run, transaction, payer, only)) return 'none';
	const { found } = mention;
	let payables = 0;
	let exact = 0;
	let last = 0;
	let lastExact = 0;
	for (const place of found.places) {
		if (!mayBePaidBy(run, transaction, payer, place)) continue;
		payables += 1;
		last = place;
		if (openAt(run.ledger, place) !== transaction.amountMinor) continue;
		exact += 1;
		lastExact = place;
	}
	if (exact > 1) return 'several';
	if (isCrowded(found)) return 'none';
	if (payables === 1) return last;
	return exact === 1 ? lastExact : 'none';
}

/** Most numbers in a text are nobody's, or somebody else's: only for the payer's own anything is made. */
function mayBePaidBy(
	{ ledger, customers, payers }: Run,
	transaction: BankTransaction,
	payer: PayerSought,
	place: number,
): boolean {
	if (!mayPay(payers, payer, place)) return false;
	const invoice = openInvoiceAt(ledger, place);
	if (invoice?.currency !== transaction.currency) return false;
	if (invoice.issueDate && transaction.bookedOn < invoice.issueDate) return false;
	return knownBy(customers, transaction, invoice) !== undefined;
}

/** A part payment or overpayment by a bare number of four digits or more, with nothing else in the text that competes. */
function restOfBare(run: Run, work: Work, payable: Payable): Rest {
	const { mentions, hints, otherNumbers, breaksOff } = work.reading;
	const competes = hints.length > 0 || otherNumbers.length > 0 || breaksOff;
	const isLongEnough = mentions.every(({ grade }) => grade >= GRADE.bare);
	if (competes || !isLongEnough || digitsOfOther(run, work, [payable]) !== undefined)
		return 'needsPerson';
	return restOfNumber(run, work, payable);
}
