import { findSubsets } from '../amounts/subsets';
import type { BankTransaction } from '../model/bankTransaction';
import { amountText } from '../explain/amount';
import { daysBetween } from '../model/days';
import { areSeveralCustomers, customerKey, knownBy } from '../party/customers';
import { isCutFrom } from '../party/names';
import { isCrowded } from '../ledger/lookUp';
import type { Related } from '../party/related';
import { carriesReference } from '../references/findReference';
import { GRADE } from '../references/reading';
import { MEANING } from '../text/keywords';
import { isSure } from './byNumber';
import { openPlaces, whyNoneIsOpen } from './byReference';
import { pay, review, type Draft, type Line } from '../model/draft';
import type { Run, Work } from './work';

/** Decides by a known payer and an amount that only one of his invoices has. Never undefined: a person is the rest. */
export function decideByParty(run: Run, work: Work, related: Related): Draft {
	const { transaction } = work;
	const party = findParty(run, transaction, related);
	if ('reason' in party) return review(party.reason);
	const blocked = whatBlocks(run, work, party.places);
	const exact = party.places.filter((place) => isExact(run, transaction, place));
	if (blocked !== undefined) return review(blocked);
	if (exact.length > 1) {
		return review(
			`${exact.length} open invoices of this payer have the amount, and the payment names none of them`,
		);
	}
	if (exact.length === 1) return decideExact(run, work, party, exact[0]);
	return (
		wholeBalance(run, work, related, party) ??
		review('The payment names no invoice of this payer, and none has its amount')
	);
}

interface Party {
	readonly places: readonly number[];
	readonly crowded: boolean;
}

/** The one customer whose account it is, agreeing with the name; a sentence that says why there is none. */
function findParty(
	run: Run,
	transaction: BankTransaction,
	related: Related,
): Party | { reason: string } {
	const { ledger, customers } = run;
	const { byIban, isShared, byName, byCutName } = related;
	const invoicesOf = (places: readonly number[]) => places.map((place) => ledger.invoices[place]);
	if (byIban.places.length > 0) {
		if (isShared)
			return { reason: 'Several customers pay from this account: it tells none of them apart' };
		const customer = customerKey(customers, ledger.invoices[byIban.places[0]]);
		const isNamed = byName.places.some(
			(place) => customerKey(customers, ledger.invoices[place]) === customer,
		);
		const other = isNamed ? undefined : byName.places[0];
		if (other !== undefined) {
			return {
				reason: `The account is one customer's and the name another's, ${ledger.invoices[other].customerName}`,
			};
		}
		return { places: byIban.places, crowded: isCrowded(byIban) };
	}
	const named = byName.places.length > 0 ? byName : byCutName;
	const invoices = invoicesOf(named.places);
	if (invoices.length === 0) {
		if (related.bySimilarName().length > 0)
			return { reason: 'Only the amount and a part of the name agree' };
		if (related.byAmount().places.length > 0)
			return { reason: 'Only the amount agrees, and an amount alone pays nothing' };
		return { reason: 'Nothing in the payment agrees with an open invoice' };
	}
	if (areSeveralCustomers(customers, invoices)) {
		return { reason: 'Several customers have this name: it tells none of them apart' };
	}
	const { counterpartName = '', counterpartIban } = transaction;
	const sure =
		byName.places.length > 0 || isCutFrom(counterpartName, invoices[0].customerName ?? '', false);
	if (!sure)
		return {
			reason: `The name may be the beginning of ${invoices[0].customerName}, or another one`,
		};
	if (counterpartIban && invoices.some(({ customerIbans }) => customerIbans.length > 0)) {
		return {
			reason: `The name is that of ${invoices[0].customerName}, but the account is not one that is known of this customer`,
		};
	}
	// Namesakes are common, and a price is often the same for many: never on a name alone.
	return {
		reason: `The name is that of ${invoices[0].customerName}, but a name alone pays nothing`,
	};
}

function isExact({ ledger }: Run, transaction: BankTransaction, place: number): boolean {
	return (
		ledger.open[place] === transaction.amountMinor &&
		ledger.invoices[place].currency === transaction.currency
	);
}

/** What in the text speaks of something else than what payer and amount suggest. */
function whatBlocks(run: Run, work: Work, places: readonly number[]): string | undefined {
	const { reading, transaction } = work;
	if (run.options.autoBook === 'references') {
		return 'Only what names its invoice is booked automatically, as the options say';
	}
	const foreign = reading.unknowns.find((unknown) => !isNear(run, unknown, places));
	if (foreign !== undefined) {
		return `${foreign.written} in the ${foreign.field} is the reference or number of no open invoice`;
	}
	const mention = reading.mentions.find(isSure);
	if (mention !== undefined) return `${mention.written} names another invoice`;
	const settled = reading.mentions.find(
		({ grade, found }) =>
			grade >= GRADE.bare && openPlaces(run, found, transaction.currency).length === 0,
	);
	if (settled !== undefined) return whyNoneIsOpen(run, work, settled);
	if (reading.meanings & MEANING.returned) return 'The bank calls this a returned payment';
	if (reading.meanings & MEANING.refund) return 'The text speaks of a refund';
	if (reading.meanings & MEANING.settlement) return 'The text speaks of a payout of many payments';
	return undefined;
}

/** A reference with one slip of the pen still points to an invoice of this payer. */
function isNear(
	{ ledger }: Run,
	{ near }: Work['reading']['unknowns'][number],
	places: readonly number[],
): boolean {
	return near.some((written) => places.some((place) => carriesReference(ledger, place, written)));
}

function decideExact(run: Run, work: Work, party: Party, place: number): Draft {
	const { ledger, options } = run;
	const { transaction, reading } = work;
	const { number, issueDate, dueDate } = ledger.invoices[place];
	if (issueDate && transaction.bookedOn < issueDate) {
		return review(`${number} has the amount, but was issued on ${issueDate}, after the payment`);
	}
	const days = dueDate ? daysBetween(dueDate, transaction.bookedOn) : 0;
	if (options.dateWindowDays !== undefined && Math.abs(days) > options.dateWindowDays) {
		return review(`${number} has the amount, but is due ${Math.abs(days)} days from the payment`);
	}
	if (reading.unknowns.length > 0 && !isNear(run, reading.unknowns[0], [place])) {
		return review(
			`${number} has the amount, but the damaged reference is nearer to another invoice`,
		);
	}
	const others = party.places.filter(
		(other) => other !== place && isPayable(run, transaction, other),
	);
	const sums = findSubsets(
		others.map((other) => ledger.open[other]),
		transaction.amountMinor,
	);
	if (sums.length > 0) {
		const numbers = sums[0].map((at) => ledger.invoices[others[at]].number).join(' and ');
		return review(`${number} has the amount, but ${numbers} add up to it as well`);
	}
	const runnerUp = others[0];
	return {
		...pay('matched', [lineOf(run, place)]),
		byParty: true,
		runnerUp:
			runnerUp === undefined
				? undefined
				: `${ledger.invoices[runnerUp].number} of the same customer, with ${amountText(ledger.open[runnerUp], transaction.currency)} open: another amount`,
	};
}

function lineOf({ ledger }: Run, place: number): Line {
	const openBefore = ledger.open[place];
	return { place, openBefore, amount: openBefore, discount: 0, tolerance: 0, fee: 0 };
}

function isPayable({ ledger }: Run, transaction: BankTransaction, place: number): boolean {
	return ledger.open[place] !== 0 && ledger.invoices[place].currency === transaction.currency;
}

/** All that the payer has open, when the payment is the sum and the text says so. */
function wholeBalance(run: Run, work: Work, related: Related, party: Party): Draft | undefined {
	const { ledger, customers } = run;
	const { transaction, reading } = work;
	const says = reading.meanings & MEANING.everything && related.byIban.places.length > 0;
	if (!says || party.crowded) return undefined;
	const places = party.places.filter((place) => isPayable(run, transaction, place));
	const total = places.reduce((sum, place) => sum + ledger.open[place], 0);
	const late = places.some(
		(place) => (ledger.invoices[place].issueDate ?? '') > transaction.bookedOn,
	);
	const known = places.every((place) => knownBy(customers, transaction, ledger.invoices[place]));
	if (places.length < 2 || total !== transaction.amountMinor || late || !known) return undefined;
	const lines = places.map((place) => lineOf(run, place));
	return { ...pay('multiple', lines), byParty: true };
}
