import type { IDataObject } from 'n8n-workflow';
import { PontoInvoiceMatch } from '../../../nodes/PontoInvoiceMatch/PontoInvoiceMatch.node';
import { createSeed } from '../../../sandbox/seed/createSeed';
import { runNode } from '../../../n8n/engine';

const seed = createSeed({ today: '2026-11-20' });
const ibans = new Map(seed.accounts.map(({ id, attributes }) => [id, attributes.reference]));
const transactions = seed.transactions.map(({ id, accountId, attributes }): IDataObject => ({
	id,
	accountId,
	accountReference: ibans.get(accountId),
	...attributes,
}));
const invoices = seed.invoices.map((invoice) => ({ ...invoice }) as unknown as IDataObject);

async function match(openInvoices: IDataObject[], payments = transactions) {
	const outputs = await runNode(new PontoInvoiceMatch(), {
		parameters: { bookAutomatically: 'referencesAndKnownPayers' },
		inputs: [payments, openInvoices],
	});
	const [paid, review, unmatched] = outputs.map((items) => items.map(({ json }) => json));
	return { paid, review, unmatched };
}

/** What the row updates of the templates do, one after the other. */
function book(ledger: IDataObject[], paid: IDataObject[]): IDataObject[] {
	const rows = new Map(ledger.map((row) => [row.id, row]));
	for (const { invoiceId, openAmountBefore, openAmountAfter, appliedTransactionIds } of paid) {
		const row = rows.get(invoiceId as string);
		expect(Number(row?.openAmount)).toBe(Number(openAmountBefore));
		rows.set(invoiceId as string, { ...row, openAmount: openAmountAfter, appliedTransactionIds });
	}
	return [...rows.values()];
}

const written = (allocations: ReadonlyArray<{ invoiceId: unknown; amount: unknown }>) =>
	allocations
		.map(({ invoiceId, amount }) => `${String(invoiceId)} ${String(amount)}`)
		.sort()
		.join(', ');

const bookedBy = (paid: IDataObject[], transactionId: string) =>
	written(
		paid
			.filter((json) => json.transactionId === transactionId)
			.map(({ invoiceId, allocatedAmount }) => ({ invoiceId, amount: allocatedAmount })),
	);

describe('Ponto Invoice Match over the seeded firm', () => {
	it('books nothing that the labels do not allow, and every transaction comes out once', async () => {
		const { paid, review, unmatched } = await match(invoices);
		const wrong = seed.labels.filter(({ transactionId, allocations, acceptable = [] }) => {
			const booked = bookedBy(paid, transactionId);
			const allowed = [
				'',
				written(allocations),
				...acceptable.map((one) => written(one.allocations)),
			];
			return !allowed.includes(booked);
		});
		expect(wrong).toEqual([]);
		const cameOut = [new Set(paid.map(({ transactionId }) => transactionId)), review, unmatched];
		const total = cameOut.reduce((sum, out) => sum + ('size' in out ? out.size : out.length), 0);
		expect(total).toBe(transactions.length);
	});

	it('books nothing more when it runs again over its own result', async () => {
		const { paid } = await match(invoices);
		expect(paid.length).toBeGreaterThan(50);
		const again = await match(book(invoices, paid));
		expect(again.paid).toEqual([]);
	});

	it('does not depend on the order of the transactions', async () => {
		const { paid } = await match(invoices);
		const reversed = await match(invoices, [...transactions].reverse());
		const ids = (items: IDataObject[]) =>
			items.map((json) => `${String(json.allocationId)} ${String(json.allocatedAmount)}`).sort();
		expect(ids(reversed.paid)).toEqual(ids(paid));
	});

	it('finishes a run that was cut off after any payment, and ends with the same ledger', async () => {
		const whole = await match(invoices);
		const wanted = openAmounts(book(invoices, whole.paid));
		for (const share of [0.1, 0.35, 0.5, 0.8]) {
			const paid = upToWholePayment(whole.paid, Math.floor(whole.paid.length * share));
			const half = book(invoices, paid);
			const rest = await match(half);
			expect(openAmounts(book(half, rest.paid))).toEqual(wanted);
		}
	});

	it('does not lose the rest of a payment that was cut off between two of its invoices', async () => {
		const { paid } = await match(invoices);
		const first = paid.findIndex(
			({ transactionId }, place) => paid[place + 1]?.transactionId === transactionId,
		);
		const { transactionId, invoiceId } = paid[first];
		const rest = await match(book(invoices, paid.slice(0, first + 1)));
		const again = [...rest.paid, ...rest.review].filter(
			(json) => json.transactionId === transactionId,
		);
		expect(again.length).toBeGreaterThan(0);
		expect(again.map((json) => json.invoiceId)).not.toContain(invoiceId);
	});
});

const openAmounts = (ledger: IDataObject[]) =>
	ledger.map(({ id, openAmount }) => [id, Number(openAmount)]);

function upToWholePayment(paid: IDataObject[], count: number): IDataObject[] {
	const interrupted = paid[count]?.transactionId;
	return paid.slice(0, count).filter(({ transactionId }) => transactionId !== interrupted);
}
