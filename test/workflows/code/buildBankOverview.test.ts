import { Settings } from 'luxon';
import { runCodeNode } from './runCodeNode';

type Row = Record<string, unknown>;

const account: Row = {
	kind: 'account',
	id: 'a',
	reference: 'BE68539007547034',
	name: 'Main',
	currency: 'EUR',
	currentBalance: 100,
	availableBalance: 90,
	synchronizedAt: '2026-11-20T07:00:00.000Z',
	synchronizationOutcome: 'success',
	consentDaysLeft: 60,
	consentExpiresOn: '2027-01-19',
	deprecated: false,
};
const transaction: Row = {
	id: 't',
	accountId: 'a',
	accountReference: 'BE68539007547034',
	bookedOn: '2026-11-19',
	createdAt: '2026-11-19T06:00:00.000Z',
	amount: 12.5,
	currency: 'EUR',
	counterpartName: 'Eve',
};

const page = (accounts: readonly Row[], transactions: readonly Row[]) => {
	const [{ json }] = runCodeNode('show-bank-overview.json', { Accounts: accounts }, transactions);
	return String(json.html);
};
const rowsOf = (html: string) =>
	[...html.matchAll(/<tr><td class="date">(.*?)<\/td>.*?<b>(.*?)<\/b>/g)].map(([, date, who]) => [
		date,
		who,
	]);

describe('the page of bank accounts', () => {
	beforeEach(() => {
		Settings.now = () => Date.UTC(2026, 10, 20, 8);
	});
	afterEach(() => {
		Settings.now = () => Date.now();
	});

	it('shows an account, its curve and its transactions', () => {
		const html = page([account], [transaction]);
		expect(html).toContain('BE68 5390 0754 7034');
		expect(html).toContain('60 days left');
		expect(html).toContain('€&#160;100,00'.replace('&#160;', '\u00a0'));
		expect(html.match(/class="line" d="[^"]*"/)?.[0].match(/H/g)).toHaveLength(90);
		expect(rowsOf(html)).toEqual([['19 Nov 2026', 'Eve']]);
	});

	it('never turns what a counterpart writes into markup', () => {
		const html = page([account], [{ ...transaction, counterpartName: '<b id="x">Eve</b>' }]);
		expect(html).not.toContain('<b id="x">');
	});

	it('lists a transaction without a booking date by its arrival, and one without any date last', () => {
		const html = page(
			[account],
			[
				{ ...transaction, id: '1', counterpartName: 'None', bookedOn: null, createdAt: undefined },
				{ ...transaction, id: '2', counterpartName: 'Old', bookedOn: '2026-11-18' },
				{ ...transaction, id: '3', counterpartName: 'Arrived', bookedOn: null },
				{ ...transaction, id: '4', counterpartName: 'No arrival', createdAt: null },
				{ ...transaction, id: '5', counterpartName: 'Odd', bookedOn: '2026-02-30', createdAt: 7 },
			],
		);
		expect(rowsOf(html)).toEqual([
			['19 Nov 2026', 'Arrived'],
			['19 Nov 2026', 'No arrival'],
			['18 Nov 2026', 'Old'],
			['–', 'Odd'],
			['–', 'None'],
		]);
	});

	it.each([
		['no currency', null],
		['an odd currency code', 'EURO'],
		['a number as currency', 978],
		['an empty currency', ''],
		['a currency that Intl does not know', 'XXZ'],
	])('shows an account and a transaction with %s', (_, currency) => {
		const html = page(
			[
				{ ...account, currency },
				{ kind: 'total', currency, currentBalance: 100 },
			],
			[{ ...transaction, currency }],
		);
		expect(html).toContain('100,00');
		expect(html).toContain('12,50');
		expect(html).not.toContain('NaN');
	});

	it('shows what it knows of records with unknown values', () => {
		const bare = { kind: 'account', id: 'b' };
		const odd = {
			...account,
			currentBalance: 'n/a',
			consentExpiresOn: 'n/a',
			synchronizedAt: 'n/a',
			synchronizationOutcome: 'error',
			synchronizationErrors: 'The bank is closed',
		};
		const html = page(
			[bare, odd, { ...account, synchronizationErrors: null, synchronizationOutcome: 'error' }],
			[
				{ id: 'x' },
				{ ...transaction, amount: null },
				{ ...transaction, amount: 'n/a', remittanceInformation: { lines: [] } },
			],
		);
		expect(html).toContain('The bank gives no balance.');
		expect(html).toContain('The bank is closed');
		expect(html).not.toMatch(/NaN|Invalid|undefined/);
		expect(rowsOf(html)).toHaveLength(3);
	});

	it('names what could not be read and shows the rest', () => {
		const html = page(
			[account, { error: 'The account <BE01> was not found' }],
			[transaction, { error: { message: 'Ponto is busy' } }, { error: 'Ponto is busy' }],
		);
		expect(html).toContain('The account &#60;BE01&#62; was not found');
		expect(html.match(/Ponto is busy/g)).toHaveLength(1);
		expect(rowsOf(html)).toHaveLength(1);
	});

	it('shows a page when nothing could be read', () => {
		const html = page([{ error: 'Ponto did not answer' }], [{}]);
		expect(html).toContain('Ponto did not answer');
		expect(html).toContain('0 accounts');
	});
});
