import { invoiceAt } from '../ledger/payable';
import type { BankTransaction } from '../model/bankTransaction';
import { ignore, review, type Draft } from '../model/draft';
import type { PastAllocation } from '../model/matchOptions';
import type { UndoneBooking } from '../model/reason';
import { MEANING } from '../text/keywords';
import type { Applied } from './applied';
import type { Run, Work } from './work';

// Sub-families of ISO 20022 for what comes back, and SWIFT's code for a returned item.
const RETURN_CODES =
	/RRTN|PRTN|UPDD|RVSL|RPCR|PRDD|UPCQ|ARET|NRTI|ESCT-?R|RETURN|REVERS|STORN|REJE|RUECK|RÜCK/i;
// Why a bank sent a payment back, as ISO 20022 codes it: the account is closed, the payee refused.
const RETURN_REASONS =
	/(?:^|[\s/(:])(?:AC0[1346]|AC13|AG0[123]|AM0[459]|BE0[457]|MD0[1267]|MS0[23]|RR0[1-4])(?=$|[\s/).,:;-])/;
const MAX_UNDONE = 12;

/** Whether a payment came back: one that the bank took from us again, or one of ours that it could not deliver. */
export function isReturned({ transaction, reading }: Work): boolean {
	const { bankTransactionCode, remittanceInformation, additionalInformation } = transaction;
	const words = MEANING.returned | (transaction.amountMinor > 0 ? MEANING.back : 0);
	return (
		(reading.meanings & words) !== 0 ||
		RETURN_CODES.test(bankTransactionCode ?? '') ||
		RETURN_REASONS.test(remittanceInformation ?? '') ||
		RETURN_REASONS.test(additionalInformation ?? '')
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
	if (undoes.length === 0) return ignore({ code: 'return-of-unknown' });
	return { ...review({ code: 'return-undoes', bookings: undoes.map(undoneBooking) }), undoes };
}

const undoneBooking = (past: PastAllocation): UndoneBooking => ({
	amount: { minor: past.allocatedMinor, currency: past.currency },
	invoice: past.invoiceNumber ?? past.invoiceId,
	transactionId: past.transactionId,
});

function isUndoneBy(transaction: BankTransaction, past: PastAllocation): boolean {
	return (
		past.refusal === undefined &&
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
