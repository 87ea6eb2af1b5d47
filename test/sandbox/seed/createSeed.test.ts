import { createSeed } from '../../../sandbox/seed/createSeed';

const TODAYS = ['2026-11-22', '2027-01-05', '2028-02-29', '2026-07-01'];
const seed = createSeed({ today: TODAYS[0] });

const cents = (amount: string) => Math.round(Number(amount) * 100);
const invoices = new Map(seed.invoices.map((invoice) => [invoice.id, invoice]));
const transactions = new Map(seed.transactions.map((transaction) => [transaction.id, transaction]));

it('is the same for the same day', () => {
	expect(createSeed({ today: TODAYS[0] })).toEqual(seed);
});

it.each(TODAYS)('has 1,500 transactions, each labelled, in three accounts on %s', (today) => {
	const { accounts, labels, transactions: all } = createSeed({ today });
	expect(accounts).toHaveLength(3);
	expect(new Set(accounts.map(({ financialInstitutionId }) => financialInstitutionId)).size).toBe(
		2,
	);
	expect(accounts.map(({ attributes }) => attributes.currency)).toEqual(['EUR', 'EUR', 'USD']);
	expect(all).toHaveLength(1500);
	expect(new Set(all.map(({ id }) => id)).size).toBe(1500);
	expect(labels.map(({ transactionId }) => transactionId)).toEqual(all.map(({ id }) => id));
});

it.each(TODAYS)('lies in the past on %s', (today) => {
	for (const { attributes } of createSeed({ today }).transactions) {
		expect(attributes.createdAt < today).toBe(true);
		expect(attributes.executionDate < today).toBe(true);
	}
});

it.each(TODAYS)(
	'has all that concerns open invoices in the latest 100 per account on %s',
	(today) => {
		const { accounts, labels, transactions: all } = createSeed({ today });
		const concerning = new Set(
			labels
				.filter(({ allocations, mustNotAllocate }) => allocations.length > 0 || mustNotAllocate)
				.map(({ transactionId }) => transactionId),
		);
		const latest = accounts.flatMap(({ id }) =>
			all.filter(({ accountId }) => accountId === id).slice(-100),
		);
		expect(concerning.size).toBeGreaterThan(130);
		expect(latest.filter(({ id }) => concerning.has(id))).toHaveLength(concerning.size);
	},
);

it('allocates no more than was paid and no more than is due, in one currency', () => {
	const paid = new Map<string, number>();
	for (const { allocations, transactionId } of seed.labels) {
		const amount = transactions.get(transactionId)?.attributes.amount ?? 0;
		const allocated = allocations.reduce((sum, allocation) => sum + cents(allocation.amount), 0);
		expect(allocated).toBeLessThanOrEqual(Math.max(0, Math.round(amount * 100)));
		for (const { amount: part, invoiceId } of allocations) {
			paid.set(invoiceId, (paid.get(invoiceId) ?? 0) + cents(part));
			expect(invoices.get(invoiceId)?.currency).toBe(
				transactions.get(transactionId)?.attributes.currency,
			);
		}
	}
	for (const [id, total] of paid) {
		expect(total).toBeLessThanOrEqual(cents(invoices.get(id)?.openAmount ?? '0'));
	}
});

it('closes what a label calls matched, an early-payment discount included', () => {
	const paid = new Map<string, number>();
	for (const { amount, invoiceId } of seed.labels.flatMap(({ allocations }) => allocations)) {
		paid.set(invoiceId, (paid.get(invoiceId) ?? 0) + cents(amount));
	}
	for (const { allocations } of seed.labels.filter(({ outcome }) => outcome === 'matched')) {
		const invoice = invoices.get(allocations[0].invoiceId);
		const due = cents(invoice?.openAmount ?? '0');
		const discounted = invoice?.discountPercent === undefined ? due : due - Math.round(due * 0.02);
		expect([due, discounted]).toContain(paid.get(allocations[0].invoiceId));
	}
});

it('pays no invoice before it was issued', () => {
	for (const { allocations, transactionId } of seed.labels) {
		for (const { invoiceId } of allocations) {
			const day = transactions.get(transactionId)?.attributes.executionDate ?? '';
			expect(day >= (invoices.get(invoiceId)?.issueDate ?? '9999')).toBe(true);
		}
	}
});

it('has no unrelated income that equals an open amount', () => {
	const open = new Set(
		seed.invoices.map(({ currency, openAmount }) => `${currency} ${openAmount}`),
	);
	const unrelated = seed.labels.filter(({ outcome }) => outcome === 'unmatched');
	expect(unrelated.length).toBeGreaterThan(500);
	for (const { transactionId } of unrelated) {
		const { amount, currency } = transactions.get(transactionId)?.attributes ?? {};
		expect(open.has(`${currency} ${amount?.toFixed(2)}`)).toBe(false);
	}
});

it('has every outcome, and outgoing money is ignored', () => {
	const outcomes = new Set(seed.labels.map(({ outcome }) => outcome));
	expect([...outcomes].sort()).toEqual([
		'ambiguous',
		'ignored',
		'matched',
		'multiple',
		'overpaid',
		'partial',
		'unmatched',
	]);
	for (const { outcome, transactionId } of seed.labels) {
		const outgoing = (transactions.get(transactionId)?.attributes.amount ?? 0) < 0;
		if (outgoing) expect(outcome).toBe('ignored');
	}
});

it('speaks Dutch, French and English', () => {
	const texts = seed.transactions.map(({ attributes }) => attributes.remittanceInformation ?? '');
	for (const word of ['betaling', 'paiement', 'Invoice']) {
		expect(texts.filter((text) => text.includes(word)).length).toBeGreaterThan(4);
	}
});
