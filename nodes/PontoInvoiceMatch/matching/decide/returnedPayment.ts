import { invoiceAt } from '../ledger/payable';
import type { BankTransaction } from '../model/bankTransaction';
import { ignore, review, type Draft } from '../model/draft';
import type { PastAllocation } from '../model/matchOptions';
import type { UndoneBooking } from '../model/reason';
import { MEANING } from '../text/keywords';
import type { Applied } from '../ledger/appliedPlaces';
import { isPartGiven } from './given';
import { isNamedReturned } from './isNamedReturned';
import { toldByReturn } from './returnOf';
import { saysReturned } from './saysReturned';
import { speaksOf } from './speaksOf';
import type { Run, Work } from './work';

// Sub-families of ISO 20022 for what comes back, and SWIFT's code for a returned item.
const RETURN_CODES =
	/RTR?N(?![A-Z])|UPDD|RVSL|RPCR|PRDD|UPCQ|ARET|AREJ|NRTI|ESCT-?R\b|RETURN|RETOUR|REVERS|STORN|REJE|TERUG|RUECK|RÜCK/i;
// German booking keys (DFÜ agreement, annex 3): direct debits, cheques and transfers that come back. A Belgian code has
// more digits or dashes: `0150000`, `1-50-000`.
const RETURN_KEYS =
	/^(?:N[A-Z]{3}\+?|GVC[ :+]?)?(?:009|059|1(?:08|09|10|11|59|60|8[1-4]|93|99)|899)(?=$|[+ /?])/m;
const MAX_UNDONE = 12;

/** Whether a payment came back: one that the bank took from us again, or one of ours that it could not deliver. */
export function isReturned(work: Work): boolean {
	const { transaction, reading } = work;
	const { bankTransactionCode, counterpartName } = transaction;
	const { remittanceInformation, additionalInformation } = transaction;
	const isBack = transaction.amountMinor > 0 && speaksOf(work, MEANING.back);
	return (
		(reading.meanings & MEANING.returned) !== 0 ||
		isBack ||
		isReturnCode(bankTransactionCode ?? '') ||
		saysReturned(remittanceInformation ?? '') ||
		saysReturned(additionalInformation ?? '') ||
		isNamedReturned(counterpartName ?? '')
	);
}

const isReturnCode = (code: string) => RETURN_CODES.test(code) || RETURN_KEYS.test(code);

/** Names the allocations that a returned payment undoes. */
export function decideReturned(
	run: Run,
	work: Work,
	credits: readonly Work[],
	applied: Applied,
): Draft {
	const { transaction } = work;
	const allocations = new Set([
		...run.history.bookings.filter((past) => isUndoneBy(transaction, past)),
		...credits.flatMap((credit) => allocationsOf(run, credit, applied)),
	]);
	const undoes = toldByReturn(run, work, [...allocations], credits).slice(0, MAX_UNDONE);
	if (undoes.length === 0) return ignore({ code: 'return-of-unknown' });
	return { ...review({ code: 'return-undoes', bookings: undoes.map(undoneBooking) }), undoes };
}

const undoneBooking = (past: PastAllocation): UndoneBooking => ({
	amount: { minor: past.allocatedMinor, currency: past.currency },
	invoice: past.invoiceNumber ?? past.invoiceId,
	bookedOn: past.bookedOn || undefined,
});

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
	{ transaction, draft, given }: Work,
	applied: Applied,
): readonly PastAllocation[] {
	if (isPartGiven(given)) return given.bookings;
	const { id: transactionId, amountMinor, currency, bookedOn, counterpartIban } = transaction;
	const paid = [
		...(applied.get(transactionId) ?? []).map((place) => ({ place, amount: amountMinor })),
		...(draft?.lines ?? []),
	];
	return paid.flatMap(({ place, amount }) => {
		const invoice = invoiceAt(ledger, place);
		if (invoice === undefined) return [];
		return {
			transactionId,
			invoiceId: invoice.id,
			invoiceNumber: invoice.number,
			allocatedMinor: amount,
			currency,
			bookedOn,
			counterpartIban,
			customerId: invoice.customerId,
			customerName: invoice.customerName,
		};
	});
}
