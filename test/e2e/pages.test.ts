import { runCodeNode } from '../workflows/code/runCodeNode';
import {
	faintTexts,
	groundOf,
	isFocusSeen,
	namesOf,
	openBrowser,
	sidewaysScroll,
	type PageBrowser,
} from '../support/readablePage';

type Row = Record<string, unknown>;

const LONG = 'Vereniging van mede-eigenaars Residentie-Waterkasteel-Hooidonckdreefgaard';
const daysAgo = (days: number) =>
	new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const account = (id: string, cells: Row = {}): Row => ({
	kind: 'account',
	id,
	reference: `BE6853900754703${id}`,
	name: 'Current account',
	bankName: 'KBC Bank',
	currency: 'EUR',
	currentBalance: 1_234_567.89,
	availableBalance: 1_200_000,
	synchronizedAt: new Date().toISOString(),
	synchronizationOutcome: 'success',
	consentDaysLeft: 120,
	consentExpiresOn: '2027-05-01',
	deprecated: false,
	...cells,
});

const ACCOUNTS = [
	account('1'),
	account('2', { name: LONG, consentDaysLeft: 20, currentBalance: -1_234_567.89 }),
	account('3', { consentDaysLeft: -2, name: 'x'.repeat(80) }),
	account('4', {
		synchronizationOutcome: 'error',
		synchronizationErrors: ['authorizationExpired: the consent of the account holder has ended'],
	}),
	account('5'),
	...['EUR', 'USD', 'JPY', 'GBP'].map((currency) => ({
		kind: 'total',
		currency,
		currentBalance: 99_999_999.99,
	})),
];
const TRANSACTIONS = ['1', '2', '3', 'gone'].flatMap((accountId) =>
	[1, 2, 3].map((days) => ({
		id: `${accountId}-${days}`,
		accountId,
		accountReference: 'BE68539007547034',
		bookedOn: daysAgo(days * 9),
		amount: days % 2 ? 1_234_567.89 : -0.5,
		currency: 'EUR',
		counterpartName: LONG,
		counterpartReference: 'BE71096123456769BE71096123456769',
		remittanceInformation: `${'9'.repeat(140)} invoice 2026-0001 of ${LONG}`,
	})),
);
const UNREAD = [
	{
		error:
			'BE68 5390 0754 7035 · Current account · EUR could not be read to the end: Ponto is busy',
	},
	{ error: `Nothing could be read of ${'y'.repeat(90)}`, details: 'Load the page again' },
];

const overview = (accounts: Row[], transactions: Row[], unread: Row[]) => {
	const before = { Accounts: accounts, Transactions: [transactions, unread] };
	return String(runCodeNode('show-bank-overview.json', before, transactions)[0]?.json.html);
};

const WAITING = [1, 2].map((id) => ({
	id,
	transactionId: `${id}`,
	amount: 1_234_567.89,
	currency: 'EUR',
	bookedOn: daysAgo(id),
	counterpartName: LONG,
	remittance: '9'.repeat(140),
	reasons: `Only the amount agrees with ${'VF-2026-0001, '.repeat(12)}`,
}));
const dailyReport = () => {
	const before = {
		'Last Report': [{ untilDay: daysAgo(30) }],
		Accounts: ACCOUNTS,
		Transactions: [
			TRANSACTIONS.map((each) => ({ ...each, createdAt: `${daysAgo(2)}T10:00:00.000Z` })),
			UNREAD,
		],
		'Find Tables': [{ name: 'decisions' }, { name: 'review' }],
		'Decided Lately': WAITING.map((row) => ({
			...row,
			decision: 'booked',
			invoiceNumber: 'VF'.repeat(40),
			allocatedAmount: '1234567.89',
			decidedAt: `${daysAgo(2)}T10:00:00.000Z`,
		})),
		Waiting: WAITING,
	};
	const made = runCodeNode('send-daily-bank-report.json', before, [], 'Write Report');
	return String(made[0]?.json.html);
};

const [MOVE = {}] = TRANSACTIONS;
const CANDIDATE = {
	evidence: ['Only the amount agrees', 'e'.repeat(90)],
	invoiceNumber: 'VF-2026-0001',
	customerName: LONG,
	openAmount: '1234567.89',
	currency: 'EUR',
	toCheck: ['The reference is one digit off', 'x'.repeat(90)],
};
const dryRun = () => {
	const decided = { transaction: MOVE, reasons: [`${LONG} pays for others too`], outcome: 'x' };
	const paid = {
		...CANDIDATE,
		transactionId: 't',
		transaction: MOVE,
		bookedOn: daysAgo(3),
		evidence: ['The text names the invoice', 'y'.repeat(90)],
		allocatedAmount: '1234567.89',
		openAmountAfter: '0.11',
	};
	const rest = [
		decided,
		{ ...decided, outcome: 'ignored' },
		{ invoice: { Factuurnummer: 'z'.repeat(90), Bedrag: 'veel' }, reasons: ['Not an amount'] },
	];
	const before = {
		Match: [[paid], [{ ...decided, candidates: Array(5).fill(CANDIDATE) }], rest],
		'Invoice Rows': [{ Factuurnummer: 'VF-2026-0001' }],
		Transactions: [TRANSACTIONS, UNREAD],
	};
	const made = runCodeNode('try-matching-without-booking.json', before, [], 'Write Report');
	return String(made[0]?.json.page);
};

const matchReport = () => {
	const decided = {
		decision: 'booked',
		decidedBy: LONG,
		decidedAt: `${daysAgo(1)}T10:00:00.000Z`,
		invoiceNumber: 'VF'.repeat(40),
		allocatedAmount: '1234567.89',
		currency: 'EUR',
		counterpartName: 'p'.repeat(200),
		customerName: LONG,
		bookedOn: daysAgo(3),
		evidence: `The text names ${'y'.repeat(90)}; The amount agrees`,
		openAmountAfter: '0.11',
	};
	const pair = (id: number) => ({ id, transactionId: `t${id}`, invoiceId: `${id}` });
	const before = {
		'Page Asked For': [{ query: {} }],
		Settings: [{ language: 'en' }],
		'Find Tables': ['decisions', 'review', 'invoices'].map((name) => ({ name })),
		'Review List': WAITING.map((row) => ({ ...row, about: 'payment', status: 'open' })),
		'All Decisions': [
			{ ...decided, ...pair(1) },
			{ ...decided, ...pair(2), decision: 'undone' },
			{ ...decided, ...pair(3), decision: 'notAnInvoice' },
			...Array.from({ length: 14 }, (_, place) => ({
				...decided,
				...pair(10 + place),
				decidedAt: `${daysAgo(2 + place)}T10:00:00.000Z`,
			})),
		],
		'All Invoices': [{ id: 1 }],
		Match: [
			[],
			[
				{
					...pair(1),
					transactionId: '1',
					transaction: MOVE,
					reasons: [LONG],
					candidates: Array(5).fill(CANDIDATE),
				},
			],
			[{ invoice: { number: 'z'.repeat(90), openAmount: 'veel' }, reasons: ['Not an amount'] }],
		],
	};
	return String(runCodeNode('show-match-report.json', before, [], 'Build Page')[0]?.json.html);
};

const watchMail = () => {
	const rows = [1, 2].map((id) => ({
		id,
		key: `${id}`,
		message: `The consent for ${LONG} ${'w'.repeat(60)} ends in 6 days`,
		action: 'Sign in at https://dashboard.myponto.com and choose Reauthorize',
	}));
	const made = runCodeNode('watch-consent-and-synchronization.json', {}, rows, 'Write Message');
	return String(made[0]?.json.html);
};

const PAGES: Record<string, () => string> = {
	'bank accounts': () => overview(ACCOUNTS, TRANSACTIONS, UNREAD),
	'bank accounts, nothing read': () => overview([{ error: 'Ponto did not answer' }], [{}], []),
	'the daily report': dailyReport,
	'the dry run': dryRun,
	'the match report': matchReport,
	'the mail about accounts': watchMail,
};

describe.each(Object.keys(PAGES))('the page of %s, in a browser', (name) => {
	let browser: PageBrowser;

	beforeAll(async () => {
		browser = await openBrowser();
		await browser.page.setContent(PAGES[name]?.() ?? '');
	});
	afterAll(async () => await browser.close());

	it.each([320, 360, 600, 768, 1280, 1920])(
		'does not scroll sideways at a width of %i px',
		async (width) => {
			await browser.page.setViewportSize({ width, height: 900 });
			expect(await sidewaysScroll(browser.page)).toBe(0);
		},
	);

	it.each(['light', 'dark'] as const)('can be read in the %s', async (colorScheme) => {
		await browser.page.emulateMedia({ colorScheme });
		for (const width of [360, 1280]) {
			await browser.page.setViewportSize({ width, height: 900 });
			expect(await faintTexts(browser.page)).toEqual([]);
		}
	});

	it('prints dark on white, also for those who read in the dark', async () => {
		await browser.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		const ground = await groundOf(browser.page);
		expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(ground);
		expect(await faintTexts(browser.page)).toEqual([]);
		await browser.page.emulateMedia({ media: 'screen', colorScheme: 'light' });
	});

	it('names its language and title, and the columns of its tables', async () => {
		const { lang, title, loose } = await namesOf(browser.page);
		expect({ lang, hasTitle: title !== '', loose }).toEqual({
			lang: 'en',
			hasTitle: true,
			loose: 0,
		});
	});

	it('shows where the keyboard is on all that can be chosen', async () => {
		const { page } = browser;
		const count = await page.locator('a[href], button').count();
		for (let place = 0; place < count; place += 1) {
			await page.keyboard.press('Tab');
			expect(await isFocusSeen(page)).toBe(true);
		}
	});
});
