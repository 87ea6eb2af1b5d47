import { validate as isCreditorReference } from 'node-iso11649';
import { generateLedger } from '../../bench/generator/generateLedger';
import { MAKERS, shareOf } from '../../bench/generator/mix';
import { NUMBER_STYLES } from '../../bench/generator/numberStyles';

let ibantools: typeof import('ibantools', { with: { 'resolution-mode': 'import' } });

beforeAll(async () => {
	ibantools = await import('ibantools');
});

const SIZE = { transactions: 1000, invoices: 2000 };
const BELGIAN_REFERENCE = /^\+\+\+(\d{3})\/(\d{4})\/(\d{3})(\d{2})\+\+\+$/;

/** Decimal text as whole minor units, whatever the currency. */
const minorUnits = (text: string) => BigInt(text.replace('.', ''));

describe.each(NUMBER_STYLES)('a generated ledger with numbers like $name', (style) => {
	const ledger = generateLedger(style, 7, SIZE);
	const invoices = new Map(ledger.invoices.map((invoice) => [invoice.id, invoice]));

	test('has the asked size, and one label for each transaction, in order', () => {
		expect(ledger.transactions).toHaveLength(SIZE.transactions);
		expect(invoices.size).toBe(SIZE.invoices);
		expect(ledger.labels.map(({ transactionId }) => transactionId)).toEqual(
			ledger.transactions.map(({ id }) => id),
		);
		expect(new Set(ledger.transactions.map(({ id }) => id)).size).toBe(SIZE.transactions);
	});

	test('is the same for the same seed and another for another', () => {
		expect(generateLedger(style, 7, SIZE)).toEqual(ledger);
		expect(generateLedger(style, 8, SIZE).transactions).not.toEqual(ledger.transactions);
	});

	test('mixes the kinds of payment in the stated proportions', () => {
		for (const kind of MAKERS.keys()) {
			const count = ledger.labels.filter((label) => label.kind === kind).length;
			expect(Math.abs(count / SIZE.transactions - shareOf(kind))).toBeLessThan(0.016);
		}
	});

	test('never pays an invoice for more than is open, over all its payments', () => {
		const paid = new Map<string, bigint>();
		for (const { allocations } of ledger.labels) {
			for (const { invoiceId, amount } of allocations) {
				expect(minorUnits(amount)).toBeGreaterThan(0n);
				paid.set(invoiceId, (paid.get(invoiceId) ?? 0n) + minorUnits(amount));
			}
		}
		for (const [invoiceId, amount] of paid) {
			expect(amount).toBeLessThanOrEqual(minorUnits(invoices.get(invoiceId)?.openAmount ?? '0'));
		}
	});

	test('labels every outcome by what its allocations sum to', () => {
		ledger.labels.forEach(({ outcome, allocations }, index) => {
			const transaction = ledger.transactions[index];
			const allocated = allocations.reduce((sum, { amount }) => sum + minorUnits(amount), 0n);
			const received = minorUnits(transaction.amountText);
			if (outcome === 'unmatched' || outcome === 'ignored') expect(allocations).toEqual([]);
			else if (outcome === 'overpaid') expect(allocated).toBeLessThan(received);
			else expect(allocated).toBe(received);
			expect(allocations.length > 1).toBe(outcome === 'multiple');
		});
	});

	test('pays in the currency of the invoice and after its issue', () => {
		ledger.labels.forEach(({ allocations }, index) => {
			const transaction = ledger.transactions[index];
			for (const { invoiceId } of allocations) {
				const invoice = invoices.get(invoiceId);
				expect(invoice?.currency).toBe(transaction.currency);
				expect(transaction.bookedOn > (invoice?.issueDate ?? '')).toBe(true);
			}
		});
	});

	test('tells a twin from its first by nothing but ids', () => {
		const rows = new Map(ledger.transactions.map((row) => [row.id, row]));
		const twins = ledger.labels.filter(({ twinOf }) => twinOf !== undefined);
		expect(twins.length).toBeGreaterThan(0);
		for (const { transactionId, twinOf } of twins) {
			const [first, second] = [rows.get(twinOf ?? ''), rows.get(transactionId)];
			expect(second?.accountId).not.toBe(first?.accountId);
			expect({ ...second, id: '', accountId: '' }).toEqual({ ...first, id: '', accountId: '' });
		}
	});

	test('leaves no placeholder in a text', () => {
		for (const { remittanceInformation, additionalInformation } of ledger.transactions) {
			expect(`${remittanceInformation} ${additionalInformation}`).not.toMatch(/[{}]/);
		}
	});

	test('writes only valid IBANs', () => {
		for (const { counterpartReference } of ledger.transactions) {
			if (counterpartReference) expect(ibantools.isValidIBAN(counterpartReference)).toBe(true);
		}
		for (const { customerIbans } of ledger.invoices) {
			for (const iban of customerIbans) expect(ibantools.isValidIBAN(iban)).toBe(true);
		}
	});

	test('gives each invoice its own number and reference, with check digits that hold', () => {
		const references = ledger.invoices.flatMap((invoice) => invoice.references);
		expect(new Set(references).size).toBe(references.length);
		expect(new Set(ledger.invoices.map(({ number }) => number)).size).toBe(SIZE.invoices);
		for (const reference of references) {
			const [, ...parts] = BELGIAN_REFERENCE.exec(reference) ?? [];
			if (parts.length === 0) expect(isCreditorReference(reference)).toBe(true);
			else {
				const base = Number(parts.slice(0, 3).join(''));
				expect(Number(parts[3])).toBe(base % 97 || 97);
			}
		}
	});

	test('knows the IBANs of about seven customers in ten', () => {
		const customers = new Map(
			ledger.invoices.map(({ customerId, customerIbans }) => [customerId, customerIbans]),
		);
		const known = [...customers.values()].filter((ibans) => ibans.length > 0).length;
		expect(known / customers.size).toBeCloseTo(0.7, 1);
	});

	test('a payment by damaged communication carries no communication of the ledger', () => {
		const digits = new Set(
			ledger.invoices.flatMap(({ references }) =>
				references.map((text) => text.replace(/\D/g, '')),
			),
		);
		ledger.labels.forEach(({ kind }, index) => {
			if (kind !== 'damagedOgm') return;
			const { remittanceInformation } = ledger.transactions[index];
			const written = remittanceInformation.match(/\d{3}[/]\d{4}[/]\d{5}/g) ?? [];
			for (const reference of written) expect(digits.has(reference.replace(/\D/g, ''))).toBe(false);
		});
	});
});

test('a statement longer than its ledger pays settled invoices, and says so', () => {
	const ledger = generateLedger(NUMBER_STYLES[0], 1, { transactions: 1000, invoices: 100 });
	const paid = ledger.labels.flatMap(({ allocations }) => allocations);
	expect(ledger.transactions).toHaveLength(1000);
	expect(paid.length).toBeLessThanOrEqual(110);
	expect(ledger.settledReferences.length).toBeGreaterThan(500);
});
