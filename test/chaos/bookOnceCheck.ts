import type { IDataObject } from 'n8n-workflow';
import { FIRST_INVOICE, shareKey, TOTALS, type World } from './bookOnceWorld';

const MARK = /\[ponto (undone )?(\S+) invoice-(\d+) [0-9a-f]{12}\]$/;

/** A payment in the books, with the share that our mark names, if it has one. */
interface Registered {
	readonly id: number;
	readonly cents: number;
	readonly invoice: number;
	readonly share?: string;
	readonly isTombstone: boolean;
}

/** What is wrong in the books of a world that has come to rest; none if all is as it must be. */
export function wrongs(world: World): string[] {
	const payments = registered(world);
	return [
		...doubles(payments),
		...transactionWrongs(world, payments),
		...correctionWrongs(world, payments),
		...invoiceWrongs(world, payments),
		...statusWrongs(world, payments),
	];
}

function registered({ bench }: World): Registered[] {
	return bench.sandbox.control.payments().map(({ id, amount, invoice_id: invoice, name }) => {
		const [, undone, transaction, marked] = MARK.exec(String(name ?? '')) ?? [];
		return {
			id: Number(id),
			cents: Number(String(amount).replace('.', '')),
			invoice: Number(invoice),
			isTombstone: undone !== undefined,
			...(transaction && { share: shareKey(transaction, Number(marked)) }),
		};
	});
}

function doubles(payments: readonly Registered[]): string[] {
	const shares = payments.flatMap(({ share, isTombstone }) => (share && !isTombstone ? share : []));
	return [...new Set(shares)]
		.filter((share) => shares.filter((other) => other === share).length > 1)
		.map((share) => `${share} is registered more than once`);
}

/** Each transaction is in the books to the cent, or a person has been told. */
function transactionWrongs(world: World, payments: readonly Registered[]): string[] {
	return world.transactions.flatMap(({ id, cents, shares }) => {
		const keys = shares.map(({ invoice }) => shareKey(id, invoice));
		const ours = payments
			.filter(({ share, isTombstone }) => share && !isTombstone && keys.includes(share))
			.reduce((sum, payment) => sum + payment.cents, 0);
		const byHand = world.hand.entered.get(id) ?? 0;
		const isTold = keys.some((key) => lies(world.last.get(key)));
		if (ours > cents) return [`${id}: ${ours} cents are registered of ${cents}`];
		if (ours + byHand === cents || isTold) return [];
		return [`${id}: ${ours} + ${byHand} by hand of ${cents}, and nobody was told`];
	});
}

/** Whether a row lies before a person: an error, a review, a reason or money left over. */
function lies(row: IDataObject | undefined): boolean {
	if (!row) return true;
	const reasons = Array.isArray(row.reasons) ? row.reasons : [];
	return (
		row.error !== undefined ||
		row.outcome === 'review' ||
		reasons.length > 0 ||
		row.unallocatedAmount !== '0.00'
	);
}

function correctionWrongs({ hand }: World, payments: readonly Registered[]): string[] {
	return payments
		.filter(({ share, isTombstone }) => share && !isTombstone && hand.takenBack.has(share))
		.map(({ share, id }) => `${share} was taken back and is there again as payment ${id}`);
}

/**
 * No invoice has more than its total, or a person has been told; `paid` is what is paid. What a person
 * put on a wrong invoice by hand counts where the API tells where it is.
 */
function invoiceWrongs(world: World, payments: readonly Registered[]): string[] {
	const documents = world.bench.sandbox.control.documents();
	return TOTALS.flatMap((total, index) => {
		const invoice = FIRST_INVOICE + index;
		const paid = payments
			.filter((payment) => payment.invoice === invoice && (world.linksPayments || payment.share))
			.reduce((sum, payment) => sum + payment.cents, 0);
		const rows = [...world.last].filter(([key]) => key.endsWith(` ${invoice}`));
		const isTold = rows.some(([, row]) => lies(row));
		const status = documents.find(({ id, kind }) => kind === 'invoice' && id === invoice)?.status;
		if (paid > total && !isTold) return [`invoice ${invoice}: ${paid} of ${total}, nobody told`];
		if (world.linksPayments && status === 'paid' && paid < total && !isTold) {
			return [`invoice ${invoice} is paid with ${paid} of ${total}`];
		}
		return [];
	});
}

/** Where money went back, or a person opened an invoice again, no run sets it to paid. */
function statusWrongs(
	{ bench, hand, settlesByItself }: World,
	payments: readonly Registered[],
): string[] {
	return bench.sandbox.control.documents().flatMap(({ kind, id, status, total, paid }) => {
		if (kind !== 'invoice' || status !== 'paid') return [];
		const last = hand.reopened.get(id);
		const isPaidSince = payments.some(
			(payment) => payment.invoice === id && payment.id > (last ?? 0),
		);
		if (last !== undefined && !isPaidSince) return [`invoice ${id} was opened again and is paid`];
		const isPaid = settlesByItself || Number(paid) >= Number(total);
		return hand.bounced.has(id) && !isPaid
			? [`invoice ${id} is paid with ${paid} of ${total}`]
			: [];
	});
}
