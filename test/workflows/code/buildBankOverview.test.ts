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

const page = (
	accounts: readonly Row[],
	transactions: readonly Row[],
	unread: readonly Row[] = [],
) => {
	const before = { Accounts: accounts, Transactions: [[...transactions], [...unread]] };
	const [{ json }] = runCodeNode('show-bank-overview.json', before, transactions);
	return String(json.html);
};
const cardsOf = (html: string) =>
	[...html.matchAll(/<article>[^]*?<\/article>/g)].map(([card]) => card);
const rowsOf = (html: string) =>
	[...html.matchAll(/<td [^>]*class="date"[^>]*>(.*?)<\/td>.*?<b>(.*?)<\/b>/g)].map(
		([, date, who]) => [date, who],
	);

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

	it('says what to do where Ponto lists no account', () => {
		const html = page([], []);
		expect(html).toContain('Ponto lists no account.');
		expect(page([account], [])).not.toContain('Ponto lists no account.');
		expect(page([{ error: 'Ponto did not answer' }], [])).not.toContain('Ponto lists no account.');
	});

	it('gives each of five hundred accounts its own transactions', () => {
		const accounts = Array.from({ length: 500 }, (_, place) => ({
			...account,
			id: `a${place}`,
			reference: `BE${1_000 + place}`,
		}));
		const moves = Array.from({ length: 1_999 }, (_, place) => ({
			...transaction,
			id: `t${place}`,
			accountId: `a${place % 500}`,
		}));
		const cards = cardsOf(page(accounts, moves));
		const counts = cards.map((card) => /<dt>Transactions<\/dt><dd><b>(\d+)/.exec(card)?.[1]);
		expect(counts).toEqual([...Array(499).fill('4'), '3']);
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

	describe('when an account cannot be read', () => {
		const other = { ...account, id: 'b', reference: 'BE71096123456769', name: 'Savings' };
		const unread = {
			error: 'BE71 0961 2345 6769 · Savings · EUR could not be read to the end: Ponto is busy',
			details: 'Load the page again in a minute',
		};

		it('says so in its place, with what to do, and shows the others whole', () => {
			const html = page([account, other], [transaction], [unread]);
			const [main, savings] = cardsOf(html);
			expect(main).toContain('class="line"');
			expect(savings).toContain('could not be read to the end: Ponto is busy. Load the page again');
			expect(html).not.toContain('Not everything could be read');
			expect(rowsOf(html)).toHaveLength(1);
		});

		it('draws no curve that would be wrong, and does not count what was not read', () => {
			const [, savings] = cardsOf(page([account, other], [transaction], [unread]));
			expect(savings).not.toContain('class="line"');
			expect(savings).toContain('<b>0 read</b>');
		});

		it('takes the one of two currencies of an IBAN that is named', () => {
			const dollars = { ...other, id: 'c', currency: 'USD' };
			const [, euro, usd] = cardsOf(
				page(
					[account, other, dollars],
					[],
					[
						{
							...unread,
							error: 'BE71 0961 2345 6769 · Savings · USD could not be read to the end',
						},
					],
				),
			);
			expect(euro).toContain('class="line"');
			expect(usd).not.toContain('class="line"');
		});

		it('draws no curve at all when it is not known of which account something is missing', () => {
			const html = page([account, other], [], [{ error: 'Ponto answers with 429' }]);
			expect(html).toContain('Not everything could be read');
			expect(html).not.toContain('class="line"');
		});
	});

	it.each([
		['whose consent ends soon', { consentDaysLeft: 5 }],
		['whose consent has ended', { consentDaysLeft: -1 }],
		[
			'that the bank no longer lets in',
			{
				synchronizationOutcome: 'error',
				synchronizationErrors: ['The authorization has been revoked'],
			},
		],
	])('has one link to renew the consent of an account %s', (_, cells) => {
		const [card] = cardsOf(page([{ ...account, ...cells }], []));
		expect(card.match(/href="https:\/\/dashboard\.myponto\.com"/g)).toHaveLength(1);
		expect(card).toContain('for Main');
	});

	it('has no such link for an account that is well', () => {
		expect(page([account], [])).not.toContain('href="https:');
	});
});
