import { readTemplate } from '../../n8n/client/Workflows';
import { runTemplate, type TableRow } from '../support/tablesWorkflow';

const FILE = 'show-match-report.json';

const invoice = (id: number, cells: TableRow = {}): TableRow => ({
	id,
	number: `2026-00${id}`,
	openAmount: 100,
	currency: 'EUR',
	customerName: `Customer ${id}`,
	status: 'open',
	...cells,
});
const decision = (id: number, cells: TableRow = {}): TableRow => ({
	id,
	decision: 'booked',
	decidedBy: 'workflow',
	decidedAt: '2026-11-27T08:00:00.000Z',
	invoiceNumber: `2026-00${id}`,
	invoiceId: String(id),
	transactionId: `t${id}`,
	allocatedAmount: '100.00',
	currency: 'EUR',
	counterpartName: `Payer ${id}`,
	customerName: `Customer ${id}`,
	bookedOn: '2026-11-26',
	evidence: `The text names 2026-00${id}; The amount agrees`,
	openAmountBefore: '100.00',
	openAmountAfter: '0.00',
	...cells,
});
const waits = (id: string, cells: TableRow = {}, transaction: TableRow = {}): TableRow => ({
	id: Number(id.replace(/\D/g, '')) || 1,
	transactionId: id,
	status: 'open',
	about: 'payment',
	amount: 100,
	currency: 'EUR',
	reasons: 'As the run wrote it',
	suggestion: '',
	handled: false,
	transaction: JSON.stringify({
		id,
		amount: 100,
		amountText: '100.00',
		currency: 'EUR',
		bookedOn: '2026-11-26',
		counterpartName: `Waiter ${id}`,
		remittanceInformation: 'thank you',
		...transaction,
	}),
	...cells,
});

interface Asked {
	readonly language?: string;
	readonly query?: TableRow;
	/** What another system's list of invoices gives. */
	readonly books?: TableRow[];
}

/** The page, with the parts of it by heading. */
async function report(
	tables: Record<string, TableRow[]>,
	{ language = 'en', query = {}, books }: Asked = {},
) {
	let page = '';
	const columns = Object.fromEntries(Object.keys(tables).map((name) => [name, []]));
	await runTemplate(await readTemplate(FILE), {
		host: { tables, columns, turn: async () => {} },
		start: 'Page Asked For',
		played: {
			'Page Asked For': () => [{ query }],
			Settings: () => [{ language }],
			...(books && { 'All Invoices': () => books }),
			'Show Page': (run) => {
				page = String(run.getNodeParameter('responseBody', 0));
				return [];
			},
		},
	});
	const parts = page.split('<h2>').slice(1);
	const partOf = (title: string) => parts.find((part) => part.startsWith(title)) ?? '';
	return { page, partOf };
}

describe('the match report', () => {
	it('shows what was paid by whom, on what grounds, and what that closed', async () => {
		const { partOf } = await report({
			invoices: [invoice(1, { openAmount: 0, status: 'paid', appliedTransactionIds: 't1' })],
			review: [],
			decisions: [decision(1)],
		});
		expect(partOf('Paid')).toMatch(
			/2026-001.*Customer 1.*Payer 1.*26 Nov 2026.*<li>The text names 2026-001<\/li>.*closed.*100\.00 EUR/s,
		);
	});

	it('shows a part payment with what stays open, and the parts of one payment', async () => {
		const shared = { transactionId: 't1', counterpartName: 'Payer' };
		const { partOf } = await report({
			invoices: [invoice(1), invoice(2)],
			review: [],
			decisions: [
				decision(1, { ...shared, openAmountAfter: '20.50' }),
				decision(2, { ...shared, allocatedAmount: '50.25' }),
			],
		});
		expect(partOf('Paid')).toContain('20.50 EUR, a part payment');
		expect(partOf('Paid')).toContain('Part of a payment of 150.25 EUR on 2 invoices');
	});

	it('shows what was paid too much beside its booking, and among what waits', async () => {
		const over = { about: 'overpayment', reasons: 'Paid too much: 12.00 EUR is left' };
		const { partOf } = await report({
			invoices: [invoice(1, { openAmount: 0, status: 'paid', appliedTransactionIds: 't1' })],
			review: [waits('t1', { ...over, amount: 112 }, { amount: 112, amountText: '112.00' })],
			decisions: [decision(1)],
		});
		expect(partOf('Paid')).toContain('12.00 EUR of this payment is left over and waits');
		expect(partOf('Waits for you')).toMatch(/12\.00 EUR.*left of 112\.00 EUR/s);
	});

	it('shows what waits with the likeliest invoice and why, as the invoices are now', async () => {
		const { partOf, page } = await report({
			invoices: [invoice(1), invoice(2)],
			review: [waits('t8'), waits('t9', {}, { amountText: '3.33', amount: 3.33 })],
			decisions: [],
		});
		expect(partOf('Waits for you')).toMatch(/Waiter t8.*2026-001.*100\.00 EUR open/s);
		expect(partOf('Fits no open invoice')).toContain('Waiter t9');
		expect(page).not.toContain('As the run wrote it');
	});

	it('says of what has become certain that the next run books it', async () => {
		const { partOf } = await report({
			invoices: [invoice(1)],
			review: [waits('t8', {}, { remittanceInformation: 'invoice 2026-001' })],
			decisions: [],
		});
		expect(partOf('Waits for you')).toMatch(/Certain by now: the next run books it.*2026-001/s);
	});

	it('names invoices whose row could not be read', async () => {
		const { partOf } = await report({
			invoices: [invoice(1), invoice(2, { openAmount: 'a lot' })],
			review: [],
			decisions: [],
		});
		expect(partOf('Invoices whose row')).toMatch(/>number: 2026-002.*a lot/s);
		expect(partOf('Invoices whose row')).not.toContain('2026-001');
	});

	it('shows what waits as the list has it where the invoices are in other books', async () => {
		const { partOf, page } = await report({
			review: [waits('t8', { suggestion: '2026-001, Customer 1' })],
			decisions: [decision(2)],
		});
		expect(partOf('Waits for you')).toMatch(/As the run wrote it.*2026-001, Customer 1/s);
		expect(partOf('Paid')).toContain('Payer 2');
		expect(page).not.toContain('could not be read');
	});

	it('looks anew at invoices of other books, where a sub-workflow lists them', async () => {
		const { page } = await report(
			{ review: [waits('t8')], decisions: [decision(2)] },
			{
				books: [
					{ ...invoice(1), id: 'invoice-1' },
					{ ...invoice(2), id: 'invoice-2' },
				],
			},
		);
		expect(page).toContain('2026-001');
		expect(page).not.toContain('As the run wrote it');
	});

	it('leaves out what a person is done with', async () => {
		const { page } = await report({
			invoices: [invoice(1)],
			review: [waits('t8', { handled: true }), waits('t9', { status: 'dismissed' })],
			decisions: [],
		});
		expect(page).not.toContain('Waiter');
		expect(page).toContain('Nothing waits.');
	});

	it('shows the last day, and any other that is asked for', async () => {
		const decisions = [decision(1), decision(2, { decidedAt: '2026-11-28T23:30:00.000Z' })];
		const last = await report({ review: [], decisions });
		expect(last.partOf('Paid')).toContain('Payer 2');
		expect(last.partOf('Paid')).not.toContain('Payer 1');
		// Half past midnight in Brussels.
		expect(last.page).toContain('<a href="?day=2026-11-29" aria-current="page">29 Nov 2026</a>');
		const first = await report({ review: [], decisions }, { query: { day: '2026-11-27' } });
		expect(first.partOf('Paid')).toContain('Payer 1');
		const odd = await report({ review: [], decisions }, { query: { day: '"><b>' } });
		expect(odd.partOf('Paid')).toContain('Payer 2');
		const none = await report({ review: [], decisions }, { query: { day: '2026-01-01' } });
		expect(none.partOf('Paid')).toContain('On this day no payment was booked.');
	});

	it('tells what a person decided, took back and set aside, and who it was', async () => {
		const by = { decidedBy: 'Ann Peeters' };
		const { partOf } = await report({
			review: [],
			decisions: [
				decision(1, { decision: 'confirmed', ...by }),
				decision(2),
				decision(3, {
					...by,
					invoiceNumber: '2026-002',
					invoiceId: '2',
					transactionId: 't2',
					decision: 'undone',
				}),
				decision(4, { ...by, decision: 'notAnInvoice' }),
			],
		});
		expect(partOf('Paid')).toContain('Decided by Ann Peeters');
		expect(partOf('Paid')).toContain('Taken back since');
		expect(partOf('Taken back')).toMatch(/Ann Peeters.*2026-002/s);
		expect(partOf('What a person decided otherwise')).toContain('For no invoice');
	});

	it('says of what was written down and never booked that the next run finishes it', async () => {
		const { partOf, page } = await report({
			review: [],
			decisions: [
				decision(1),
				decision(2, { decision: 'planned' }),
				decision(3, { invoiceId: '2', transactionId: 't2', allocatedAmount: '1.00' }),
				decision(4, { decision: 'planned' }),
			],
		});
		expect(partOf('Paid').match(/the next run finishes it/g)).toHaveLength(1);
		expect(page).toContain('<b>101.00 EUR</b><small>2 bookings</small>');
	});

	it('works where nothing ran yet, and says what to do first', async () => {
		const { page } = await report({ invoices: [], review: [], decisions: [] });
		expect(page).toContain('Nothing has been booked yet');
		const without = await report({});
		expect(without.page).toContain('There is no table &#34;decisions&#34; yet');
		expect(without.page).toContain('There is no table &#34;review&#34; yet');
	});

	it.each([
		['nl', 'Wacht op u', '1.234,56 EUR', '26 nov'],
		['fr', 'Vous attend', /1.234,56 EUR/, '26 nov'],
		['de', 'Wartet auf Sie', '1.234,56 EUR', '26. Nov'],
		['Deutsch', 'Wartet auf Sie', '1.234,56 EUR', '26. Nov'],
		['es', 'Waits for you', '1,234.56 EUR', '26 Nov'],
	])('speaks the language of its setting: %s', async (language, heading, amount, day) => {
		const { page, partOf } = await report(
			{
				invoices: [invoice(1), invoice(2)],
				review: [waits('t8')],
				decisions: [decision(1, { allocatedAmount: '1234.56' })],
			},
			{ language },
		);
		const lang = language === 'es' ? 'en' : language.slice(0, 2).toLowerCase();
		expect(page).toContain(`<html lang="${lang}">`);
		expect(partOf(heading)).toContain('2026-001');
		expect(page).toMatch(amount);
		expect(page).toContain(day);
		expect(page.includes('Only the amount')).toBe(lang === 'en');
	});

	it('never turns what others write into markup, nor expands it', async () => {
		const odd = '<b id="x"> $& }} "quoted" \' {{ 1 }}';
		const { page } = await report({
			invoices: [invoice(1, { customerName: odd }), invoice(2, { openAmount: odd })],
			review: [waits('t8', {}, { counterpartName: odd, remittanceInformation: odd })],
			decisions: [
				decision(1, { counterpartName: odd, customerName: odd, evidence: odd, decidedBy: odd }),
			],
		});
		expect(page).not.toMatch(/<b id="x">|\$[&']|"quoted"/);
		expect(page).toContain('&#60;b id=&#34;x&#34;&#62; &#36;&#38; }} &#34;quoted&#34;');
	});

	it('counts yen and dinars in their own units, and what is no amount as it stands', async () => {
		const { page } = await report({
			review: [waits('t8', { currency: 'TND' }, { currency: 'TND', amountText: '1.500' })],
			decisions: [
				decision(1, { currency: 'JPY', allocatedAmount: '12000' }),
				decision(2, { currency: 'JPY', allocatedAmount: '34' }),
				decision(3, { currency: 'KWD', allocatedAmount: '0.125' }),
				decision(4, { allocatedAmount: null, currency: null }),
				decision(5, { allocatedAmount: 'much', currency: 'XXXX' }),
			],
		});
		expect(page).toContain('12,034 JPY + 0.125 KWD');
		expect(page).toContain('1.500 TND');
		expect(page).toContain('much XXXX');
	});

	it('changes nothing anywhere: no node of it writes', async () => {
		const { nodes } = await readTemplate(FILE);
		const operations = nodes.map(({ parameters }) => parameters.operation).filter(Boolean);
		expect(new Set(operations)).toEqual(new Set(['list', 'get']));
	});
});
