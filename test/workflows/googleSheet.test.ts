import { readTemplate, withParameters } from '../../n8n/client/Workflows';
import { runTemplate, type TableRow, type TablesHost } from '../support/tablesWorkflow';

const FILE = 'mark-invoices-paid-google-sheets.json';
const BOOKINGS = 'sheet bookings';
const REVIEW = 'sheet review';

const invoice = (number: string | number, amount: string | number, cells: TableRow = {}) => ({
	Number: number,
	Klant: `Klant ${number}`,
	'Open amount': amount,
	Munt: 'EUR',
	...cells,
});
const payment = (id: string, amount: number, text: string, cells: TableRow = {}): TableRow => ({
	id,
	bookedOn: '2026-11-20',
	amount,
	amountText: amount.toFixed(2),
	currency: 'EUR',
	counterpartName: `Payer ${id}`,
	remittanceInformation: text,
	...cells,
});

/** A sheet with its tab, n8n's tables beside it, and what the bank has. */
class Sheet {
	readonly host: TablesHost = { tables: {}, columns: {}, turn: async () => await this.meanwhile() };
	tab: TableRow[] = [];
	writes = 0;
	language = 'en';
	meanwhile: () => void | Promise<void> = () => {};

	constructor(
		public invoices: TableRow[],
		public transactions: TableRow[],
	) {}

	get bookings() {
		return (this.host.tables[BOOKINGS] ?? []).map(
			({ transactionId, number, allocatedAmount }) =>
				`${String(transactionId)} ${String(number)} ${String(allocatedAmount)}`,
		);
	}
	get review() {
		return this.host.tables[REVIEW] ?? [];
	}
	get shown() {
		return this.tab.map((row) => `${String(row.Number)} ${String(row.Status)} ${String(row.Open)}`);
	}

	async run(): Promise<void> {
		const options = { defaultCurrency: 'EUR', language: this.language };
		await runTemplate(withParameters(await readTemplate(FILE), 'Match', { options }), {
			host: this.host,
			start: 'Every Hour',
			played: {
				'Read Sheet': () =>
					this.invoices.length > 0
						? this.invoices.map((row, place) => ({ row_number: place + 2, ...row }))
						: [{}],
				Transactions: () => (this.transactions.length > 0 ? this.transactions : [{}]),
				'Read Tab': () =>
					this.tab.length > 0
						? this.tab.map((row, place) => ({ row_number: place + 2, ...row }))
						: [{}],
				'Empty Tab': () => {
					this.tab = [];
					return [{}];
				},
				'Fill Tab': (run) => {
					this.writes += 1;
					const rows = run.getInputData().map(({ json }) => json);
					this.tab.push(...rows);
					return rows;
				},
			},
		});
	}
}

describe('the template that takes its invoices from a Google Sheet', () => {
	it('books once what is certain, and writes it into the tab', async () => {
		const sheet = new Sheet(
			[invoice('2026-0041', '1.210,00'), invoice('2026-0042', '847,00')],
			[payment('t1', 1210, 'Factuur 2026-0041')],
		);
		await sheet.run();
		await sheet.run();
		expect(sheet.bookings).toEqual(['t1 2026-0041 1210.00']);
		expect(sheet.shown).toEqual(['2026-0041 paid 0']);
		expect(sheet.tab[0]).toMatchObject({
			'Paid on': '2026-11-20',
			Note: '1,210.00 EUR of Payer t1 on 2026-11-20',
		});
		expect(sheet.writes).toBe(1);
	});

	it('pays an invoice in parts, in amounts as they are written in Belgium', async () => {
		const sheet = new Sheet(
			[invoice('2026-0041', '1.210,00'), invoice('2026-0042', '1.234,56')],
			[payment('t1', 1000, 'Factuur 2026-0041', { counterpartReference: 'BE71096123456769' })],
		);
		sheet.invoices[0] = { ...sheet.invoices[0], IBAN: 'BE71096123456769' };
		await sheet.run();
		expect(sheet.shown).toEqual(['2026-0041 part paid 210']);
		sheet.transactions.push(
			payment('t2', 210, 'Factuur 2026-0041', { counterpartReference: 'BE71096123456769' }),
			payment('t3', 1234.56, 'Factuur 2026-0042'),
		);
		await sheet.run();
		await sheet.run();
		expect(sheet.shown).toEqual(['2026-0041 paid 0', '2026-0042 paid 0']);
		expect(sheet.bookings).toHaveLength(3);
		expect(sheet.review).toEqual([]);
	});

	it('books one payment on two invoices', async () => {
		const sheet = new Sheet(
			[invoice('2026-0041', 100), invoice('2026-0042', 50.5)],
			[payment('t1', 150.5, 'Facturen 2026-0041 en 2026-0042')],
		);
		await sheet.run();
		await sheet.run();
		expect(sheet.bookings.sort()).toEqual(['t1 2026-0041 100.00', 't1 2026-0042 50.50']);
	});

	it('does not mind that the sheet is sorted, filtered or has other columns meanwhile', async () => {
		const sheet = new Sheet(
			[invoice('2026-0041', 100), invoice('2026-0042', 50)],
			[payment('t1', 100, 'Factuur 2026-0041')],
		);
		sheet.meanwhile = () => {
			sheet.invoices.reverse();
			sheet.invoices = sheet.invoices.map((row) => ({ Extra: 'x', ...row, Klant: '' }));
		};
		await sheet.run();
		sheet.meanwhile = () => {};
		await sheet.run();
		expect(sheet.shown).toEqual(['2026-0041 paid 0']);
		expect(sheet.bookings).toHaveLength(1);
	});

	it('puts the tab right again when somebody sorts it, types into it or empties it', async () => {
		const sheet = new Sheet(
			[invoice('2026-0041', 100), invoice('2026-0042', 50)],
			[payment('t1', 100, 'Factuur 2026-0041'), payment('t2', 50, 'Factuur 2026-0042')],
		);
		await sheet.run();
		const right = structuredClone(sheet.tab);
		for (const spoil of [
			() => sheet.tab.reverse(),
			() => Object.assign(sheet.tab[0] ?? {}, { Status: 'open' }),
			() => sheet.tab.splice(0),
			() => sheet.tab.push({ Number: '2026-0099', Status: 'paid' }),
		]) {
			spoil();
			await sheet.run();
			expect(sheet.tab).toEqual(right);
		}
	});

	it('books nothing and says so when a column that it needs is gone', async () => {
		const sheet = new Sheet(
			[{ Nummer: '2026-0041', 'Open amount': 100 }],
			[payment('t1', 100, 'Factuur 2026-0041')],
		);
		await expect(sheet.run()).rejects.toThrow(
			'The sheet has no column Number. Its columns are: Nummer, Open amount. Nothing was booked',
		);
		expect(sheet.bookings).toEqual([]);
	});

	it('books nothing on a number that stands twice, and says so', async () => {
		const sheet = new Sheet(
			[invoice('2026-0041', 100), invoice('2026-0041', 200)],
			[payment('t1', 100, 'Factuur 2026-0041')],
		);
		await sheet.run();
		expect(sheet.bookings).toEqual([]);
		expect(sheet.review.map(({ key }) => key)).toContain('row 2');
	});

	it('shows what is not certain, and takes it off the list when it is', async () => {
		const sheet = new Sheet(
			[invoice('2026-0041', 100), invoice('2026-0042', 100)],
			[payment('t1', 100, 'thanks'), payment('t2', 7, 'nothing')],
		);
		await sheet.run();
		expect(sheet.review.map(({ key }) => key).sort()).toEqual(['t1', 't2']);
		expect(sheet.review.find(({ key }) => key === 't1')?.couldBe).toContain('2026-0042');
		Object.assign(sheet.review.find(({ key }) => key === 't2') ?? {}, { handled: true });
		sheet.transactions[0] = payment('t1', 100, 'Factuur 2026-0042');
		await sheet.run();
		await sheet.run();
		expect(sheet.review.map(({ key, handled }) => [key, handled])).toEqual([['t2', true]]);
		expect(sheet.bookings).toEqual(['t1 2026-0042 100.00']);
	});

	it('keeps on the list what is older than the bank hands over', async () => {
		const sheet = new Sheet([invoice('2026-0041', 100)], [payment('t1', 7, 'nothing')]);
		await sheet.run();
		sheet.transactions = [];
		await sheet.run();
		expect(sheet.review.map(({ key }) => key)).toEqual(['t1']);
	});

	it('keeps what was paid too much until somebody has handled it', async () => {
		const sheet = new Sheet(
			[invoice('2026-0041', 100, { Mededeling: '+++090/9337/55493+++' })],
			[payment('t1', 130, '+++090/9337/55493+++', { remittanceInformationType: 'structured' })],
		);
		await sheet.run();
		await sheet.run();
		expect(sheet.review).toMatchObject([{ key: 't1', about: 'overpayment' }]);
		expect(sheet.shown).toEqual(['2026-0041 paid 0']);
	});

	it.each<[string, TableRow[]]>([
		['lowers the amount in', [invoice('2026-0041', 0), invoice('2026-0042', 80)]],
		['takes the invoice out of', [invoice('2026-0042', 80)]],
	])('leaves alone what a person decided, who %s his list', async (_how, mended) => {
		const sheet = new Sheet(
			[invoice('2026-0041', 100), invoice('2026-0042', 80)],
			[payment('t1', 100, 'thanks')],
		);
		await sheet.run();
		expect(sheet.review).toMatchObject([{ key: 't1' }]);
		sheet.invoices = mended;
		Object.assign(sheet.review[0] ?? {}, { handled: true });
		await sheet.run();
		sheet.transactions.push(payment('t2', 80, 'Factuur 2026-0042'));
		await sheet.run();
		expect(sheet.review).toMatchObject([{ key: 't1', handled: true }]);
		expect(sheet.bookings).toEqual(['t2 2026-0042 80.00']);
		expect(sheet.shown).toEqual(['2026-0042 paid 0']);
	});

	it.each([
		['nl', 'Te veel betaald: 30,00 EUR blijft over', '100,00 EUR van Payer t1 op 2026-11-20'],
		['fr', 'Trop payé : il reste 30,00 EUR', '100,00 EUR de Payer t1 le 2026-11-20'],
		['de', 'Zu viel gezahlt: 30,00 EUR bleiben', '100,00 EUR von Payer t1 am 2026-11-20'],
	])('speaks the language that is chosen on Match: %s', async (language, waits, note) => {
		const sheet = new Sheet(
			[invoice('2026-0041', 100, { Mededeling: '+++090/9337/55493+++' })],
			[payment('t1', 130, '+++090/9337/55493+++', { remittanceInformationType: 'structured' })],
		);
		sheet.language = language;
		await sheet.run();
		expect(sheet.review).toMatchObject([{ why: expect.stringContaining(waits) }]);
		expect(sheet.tab).toMatchObject([{ Note: note }]);
	});

	it('does not book again by itself what was taken back', async () => {
		const sheet = new Sheet([invoice('2026-0041', 100)], [payment('t1', 100, 'Factuur 2026-0041')]);
		await sheet.run();
		Object.assign(sheet.host.tables[BOOKINGS]?.[0] ?? {}, { state: 'undone' });
		await sheet.run();
		await sheet.run();
		expect(sheet.bookings).toHaveLength(1);
		expect(sheet.shown).toEqual(['2026-0041 open ']);
		expect(sheet.review).toMatchObject([{ key: 't1', why: expect.stringContaining('taken back') }]);
	});

	it('asks a person when the amount in the sheet changes after a booking', async () => {
		const iban = { counterpartReference: 'BE71096123456769' };
		const sheet = new Sheet(
			[invoice('2026-0041', 100, { IBAN: 'BE71096123456769' })],
			[payment('t1', 60, 'Factuur 2026-0041', iban)],
		);
		await sheet.run();
		Object.assign(sheet.invoices[0] ?? {}, { 'Open amount': 40 });
		sheet.transactions.push(payment('t2', 40, 'Factuur 2026-0041', iban));
		await sheet.run();
		expect(sheet.bookings).toHaveLength(1);
		expect(sheet.shown).toEqual(['2026-0041 check 40']);
		expect(sheet.review).toMatchObject([
			{ key: 't2', why: expect.stringContaining('was changed') },
		]);
	});

	it('knows a payment whose invoice has left the sheet, whatever its columns are called', async () => {
		const sheet = new Sheet(
			[invoice('2026-0041', '1.210,00'), invoice('2026-0042', '847,00')],
			[payment('t1', 1210, 'Factuur 2026-0041')],
		);
		await sheet.run();
		sheet.invoices.shift();
		await sheet.run();
		expect(sheet.review).toEqual([]);
		expect(sheet.shown).toEqual(['2026-0041 paid 0']);
	});

	it('reads numbers that the sheet keeps as numbers', async () => {
		const sheet = new Sheet([invoice(20260041, 100)], [payment('t1', 100, 'Factuur 20260041')]);
		await sheet.run();
		expect(sheet.shown).toEqual(['20260041 paid 0']);
	});

	it('books once when runs overlap', async () => {
		const sheet = new Sheet(
			[invoice('2026-0041', 100), invoice('2026-0042', 50)],
			[payment('t1', 100, 'Factuur 2026-0041'), payment('t2', 50, 'Factuur 2026-0042')],
		);
		sheet.host.tables[BOOKINGS] = [];
		sheet.host.tables[REVIEW] = [];
		sheet.host.columns[BOOKINGS] = sheet.host.columns[REVIEW] = [];
		await Promise.all([sheet.run(), sheet.run(), sheet.run()]);
		await sheet.run();
		expect(sheet.shown.sort()).toEqual(['2026-0041 paid 0', '2026-0042 paid 0']);
		const standing = (sheet.host.tables[BOOKINGS] ?? []).filter(({ state }) => state !== 'void');
		expect(standing).toHaveLength(2);
	});

	it('lets the first of two different payments of an invoice count, and shows the other', async () => {
		const sheet = new Sheet([invoice('2026-0041', 100)], [payment('t1', 100, 'Factuur 2026-0041')]);
		await sheet.run();
		const [first] = sheet.host.tables[BOOKINGS] ?? [];
		sheet.host.tables[BOOKINGS]?.push({
			...first,
			id: 999_999,
			transactionId: 't2',
			allocationId: 'other',
			basis: '',
		});
		sheet.transactions.push(payment('t2', 100, 'Factuur 2026-0041'));
		await sheet.run();
		expect(sheet.host.tables[BOOKINGS]?.map(({ state }) => state)).toEqual(['', 'void']);
		expect(sheet.shown).toEqual(['2026-0041 paid 0']);
		expect(sheet.review).toMatchObject([{ key: 't2' }]);
	});
});
