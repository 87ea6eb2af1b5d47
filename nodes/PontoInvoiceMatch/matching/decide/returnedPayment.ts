import { amountText } from '../explain/amount';
import type { BankTransaction } from '../model/bankTransaction';
import { ignore, review, type Draft } from '../model/draft';
import type { PastAllocation } from '../model/matchOptions';
import { MEANING } from '../text/keywords';
import type { Applied } from './applied';
import type { Run, Work } from './work';

const RETURN_CODES = /RRTN|PRTN|UPDD|RVSL|ESCT-?R|RETURN|REVERS/i;
const MAX_UNDONE = 12;

/** Whether money that went out is a payment that the bank took back. */
export function isReturned({ transaction, reading }: Work): boolean {
	return (
		(reading.meanings & MEANING.returned) !== 0 ||
		RETURN_CODES.test(transaction.bankTransactionCode ?? '')
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
