import type { BankTransaction } from '../bankTransaction';
import { amountText } from '../explain/amount';
import type { PastAllocation } from '../matchOptions';
import { MEANING } from '../text/keywords';
import { ignore, review, type Draft, type Run, type Work } from './work';

const RETURN_CODES = /RRTN|PRTN|UPDD|RVSL|ESCT-?R|RETURN|REVERS/i;
const MAX_UNDONE = 12;

/** What is applied already: the places of the invoices by transaction id. */
export type Applied = ReadonlyMap<string, readonly number[]>;

/** Collects what earlier runs applied, from the invoices themselves. */
export function collectApplied({ ledger }: Run): Applied {
	const applied = new Map<string, number[]>();
	for (let place = 0; place < ledger.invoices.length; place += 1) {
		const { appliedTransactionIds } = ledger.invoices[place];
		if (appliedTransactionIds.length === 0) continue;
		for (const id of appliedTransactionIds) {
			const places = applied.get(id);
			if (places === undefined) applied.set(id, [place]);
			else places.push(place);
		}
	}
	return applied;
}

/** Sets aside what pays no invoice, or has already; undefined for a payment to look at. */
export function screen(
	run: Run,
	work: Work,
	applied: Applied,
	own: ReadonlySet<string>,
): Draft | undefined {
	const { transaction, reading } = work;
	const places = applied.get(transaction.id);
	if (places !== undefined) return alreadyApplied(run, work, places);
	if (transaction.amountMinor === 0) return ignore('The amount is zero');
	if (transaction.counterpartIban && own.has(transaction.counterpartIban)) {
		return ignore(`A transfer with an own account, ${transaction.counterpartIban}`);
	}
	if (transaction.amountMinor > 0) return undefined;
	if (isReturned(work)) return undefined;
	return ignore(
		reading.meanings & MEANING.refund
			? 'Money went out: a refund pays no invoice'
			: 'Money went out: it pays no invoice',
	);
}

/** Whether money that went out is a payment that the bank took back. */
export function isReturned({ transaction, reading }: Work): boolean {
	return (
		(reading.meanings & MEANING.returned) !== 0 ||
		RETURN_CODES.test(transaction.bankTransactionCode ?? '')
	);
}

/** A run that broke off between two invoices of one payment leaves the second to a person. */
function alreadyApplied({ ledger }: Run, { reading }: Work, places: readonly number[]): Draft {
	const numbers = places.map((place) => ledger.invoices[place].number).join(', ');
	const missing = reading.mentions
		.flatMap(({ found }) => (found.size === 1 ? found.places : []))
		.filter(
			(place) =>
				place < ledger.invoices.length && ledger.open[place] !== 0 && !places.includes(place),
		);
	if (missing.length === 0) return ignore(`Already booked on ${numbers}`);
	const others = missing.map((place) => ledger.invoices[place].number).join(', ');
	return review(
		`Already booked on ${numbers}, but it also names ${others}: check whether an earlier run broke off`,
	);
}

/** Names the allocations that a returned payment undoes. */
export function decideReturned(
	run: Run,
	work: Work,
	credits: readonly Work[],
	applied: Applied,
): Draft {
	const { transaction } = work;
	const undoes = [
		...(run.options.pastAllocations ?? []).filter((past) => isUndoneBy(transaction, past)),
		...credits.flatMap((credit) => allocationsOf(run, credit, applied)),
	].slice(0, MAX_UNDONE);
	if (undoes.length === 0) {
		return ignore(
			'A returned payment, and no booking of its amount and payer is known that it undoes',
		);
	}
	const named = undoes.map(
		({ invoiceNumber, invoiceId, allocatedMinor, currency, transactionId }) =>
			`${amountText(allocatedMinor, currency)} on ${invoiceNumber ?? invoiceId} (transaction ${transactionId})`,
	);
	return {
		...review(
			`The bank returned a payment. It undoes the booking of ${[...new Set(named)].join('; ')}`,
		),
		undoes,
	};
}

function isUndoneBy(transaction: BankTransaction, past: PastAllocation): boolean {
	return (
		past.allocatedMinor === -transaction.amountMinor &&
		past.currency === transaction.currency &&
		(!past.counterpartIban ||
			!transaction.counterpartIban ||
			past.counterpartIban === transaction.counterpartIban) &&
		(past.bookedOn ?? '') <= transaction.bookedOn
	);
}

/** What an earlier credit, of this run or of one before, paid. */
function allocationsOf(
	{ ledger }: Run,
	{ transaction, draft }: Work,
	applied: Applied,
): PastAllocation[] {
	const allocation = (place: number, allocatedMinor: number): PastAllocation => {
		const { id, number, customerId, customerName } = ledger.invoices[place];
		return {
			transactionId: transaction.id,
			invoiceId: id,
			invoiceNumber: number,
			allocatedMinor,
			currency: transaction.currency,
			bookedOn: transaction.bookedOn,
			counterpartIban: transaction.counterpartIban,
			customerId,
			customerName,
		};
	};
	const before = applied.get(transaction.id) ?? [];
	return [
		...before.map((place) => allocation(place, transaction.amountMinor)),
		...(draft?.lines ?? []).map(({ place, amount }) => allocation(place, amount)),
	];
}
