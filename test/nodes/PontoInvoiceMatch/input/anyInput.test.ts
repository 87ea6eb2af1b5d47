import fc from 'fast-check';
import { INVOICE_FIELDS } from '../../../../nodes/PontoInvoiceMatch/input/invoiceFields';
import { TRANSACTION_FIELDS } from '../../../../nodes/PontoInvoiceMatch/input/transactionFields';
import { PontoInvoiceMatch } from '../../../../nodes/PontoInvoiceMatch/PontoInvoiceMatch.node';
import { readInvoices } from '../../../../nodes/PontoInvoiceMatch/input/readInvoices';
import { readPastAllocations } from '../../../../nodes/PontoInvoiceMatch/input/readPastAllocations';
import { readTransactions } from '../../../../nodes/PontoInvoiceMatch/input/readTransactions';
import { runNode } from '../../../../n8n/engine';

const rules = { timeZone: 'Europe/Brussels', defaultCurrency: 'EUR' };

const likelyValue = fc.constantFrom(
	'EUR',
	'JPY',
	'2025-04-15',
	'12.50',
	12.5,
	'-3',
	'in_invoice',
	't1',
	'[',
	'paid',
	'',
	' ',
	'\u00a0\t',
	null,
);
const itemWith = (fields: object) =>
	fc.dictionary(
		fc.constantFrom('id', 'amount', 'openAmount', 'bookedOn', 'number', ...Object.keys(fields)),
		fc.oneof(likelyValue, fc.jsonValue({ maxDepth: 2 })),
	);
const itemsWith = (fields: object) =>
	fc.array(
		itemWith(fields).map((json) => ({ json: json as never })),
		{ maxLength: 6 },
	);

// A cell with only blanks in it, as a sheet keeps one that somebody tapped the space bar in, holds nothing.
const holdsSomething = ({ json }: { json: object }) =>
	Object.values(json).some(
		(value) => value !== null && (typeof value !== 'string' || value.trim() !== ''),
	);

describe('items of any shape', () => {
	it('are read or rejected with a reason that names the item, never thrown on', () => {
		fc.assert(
			fc.property(itemsWith(INVOICE_FIELDS), (items) => {
				const { items: read, rejected } = readInvoices(items, {}, rules);
				expect(read.length + rejected.length).toBe(items.filter(holdsSomething).length);
				for (const { reasons, itemIndex } of rejected) {
					expect(reasons[0]).toContain(`Open Invoices item ${itemIndex + 1}`);
				}
			}),
			{ numRuns: 1000 },
		);
	});

	it('are transactions or past allocations, or rejected with a reason', () => {
		fc.assert(
			fc.property(itemsWith(TRANSACTION_FIELDS), (items) => {
				const transactions = readTransactions(items, {}, rules);
				const ids = new Set(transactions.items.map(({ value }) => value.id));
				expect(ids.size).toBe(transactions.items.length);
				const past = readPastAllocations(
					items,
					{},
					{ invoiceNames: {}, transactionNames: {} },
					rules,
				);
				expect(past.items.length + past.rejected.length).toBe(items.filter(holdsSomething).length);
				for (const { reasons } of [...transactions.rejected, ...past.rejected]) {
					expect(reasons.length).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 1000 },
		);
	});

	it('pass through the node: what is no repeat comes out, and it never throws', async () => {
		await fc.assert(
			fc.asyncProperty(
				itemsWith(TRANSACTION_FIELDS).filter((items) => items.length > 0),
				itemsWith(INVOICE_FIELDS),
				async (transactions, invoices) => {
					const inputs = [transactions, invoices].map((items) => items.map(({ json }) => json));
					const outputs = await runNode(new PontoInvoiceMatch(), {
						parameters: { bookAutomatically: 'referencesAndKnownPayers' },
						inputs,
					});
					const came = new Set(
						outputs
							.flat()
							.flatMap(({ pairedItem }) =>
								[pairedItem]
									.flat()
									.flatMap((paired) =>
										typeof paired === 'object' && paired.input === 0 ? [paired.item] : [],
									),
							),
					);
					const { items, rejected } = readTransactions(transactions, {}, rules);
					expect(came.size).toBe(items.length + rejected.length);
				},
			),
			{ numRuns: 100 },
		);
	});
});
