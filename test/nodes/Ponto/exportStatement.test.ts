import { parseCamt053 } from 'camt-parser';
import { parse } from 'csv-parse/sync';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Ponto } from '../../../nodes/Ponto/Ponto.node';
import { writeCamt053 } from '../../../nodes/Ponto/statement/camt053';
import { statementOf } from '../../../nodes/Ponto/statement/statement';
import { runTask } from '../../../n8n/engine';
import { createSeed } from '../../../sandbox/seed/createSeed';
import { startPontoSandbox, type PontoSandbox } from '../../../sandbox/ponto/startPontoSandbox';
import { checkPreview, previewPath } from '../../support/outputPreview';
import { sandboxCredential } from '../../support/runPonto';
import { disorderIn } from '../../support/camt053Order';
import { standingClock } from '../../support/standingClock';

// The clock stands: for an hour or two after midnight in Brussels, it is still the day before in UTC.
const TODAY = '2026-11-25';
const NOON = Date.parse(`${TODAY}T12:00:00Z`);
const seed = createSeed({ today: TODAY });
const [account] = seed.accounts;

let sandbox: PontoSandbox;
beforeAll(async () => {
	standingClock.stand(NOON);
	sandbox = await startPontoSandbox({
		seed: { ...seed, transactions: [], invoices: [], labels: [] },
	});
});
beforeEach(async () => await sandbox.control.reset());
afterAll(async () => {
	await sandbox.close();
	standingClock.release();
});

const daysAgo = (days: number) => new Date(NOON - days * 86_400_000).toISOString().slice(0, 10);
const FROM = daysAgo(30);
const TO = daysAgo(10);

const add = async (...transactions: ReadonlyArray<{ amount: number; [field: string]: unknown }>) =>
	await sandbox.control.addTransactions({
		account: account.id,
		transactions: transactions.map((each) => ({
			executionDate: `${daysAgo(20)}T00:00:00.000Z`,
			...each,
		})),
	});

/** One export: the row, the file's text and what was said about it. */
async function exported(parameters: INodeParameters = {}) {
	const task = await runTask(new Ponto(), {
		credentials: { pontoOAuth2Api: sandboxCredential(sandbox) },
		parameters: {
			resource: 'transaction',
			operation: 'exportStatement',
			account: { __rl: true, mode: 'id', value: account.id },
			fromDate: FROM,
			toDate: TO,
			...parameters,
		},
	});
	const [item] = task?.data?.main[0] ?? [];
	if (item === undefined) throw new RangeError('there is no item');
	checkPreview(previewPath('Ponto', 'transaction', 'exportStatement'), [item.json]);
	const [file] = Object.values(item.binary ?? {});
	return {
		row: item.json,
		file,
		text: Buffer.from(file?.data ?? '', 'base64').toString('utf8'),
		hints: (task?.hints ?? []).map(({ message }) => message),
	};
}

describe('camt.053', () => {
	test('is read by parsers of other people, amounts and parties as Ponto has them', async () => {
		await add(
			{
				amount: 121.5,
				counterpartName: 'Peeters & Zn <BV>',
				counterpartReference: 'NL91ABNA0417164300',
				remittanceInformation: '+++090/9337/55493+++',
				remittanceInformationType: 'structured',
				bankTransactionCode: 'PMNT-RCDT-ESCT',
				endToEndId: 'E2E-1',
			},
			{ amount: -40, counterpartName: 'Drukkerij', remittanceInformation: 'factuur A-77' },
		);
		const { text, row } = await exported();
		const { statements } = await parseCamt053(text);
		expect(statements).toMatchObject([
			{
				account: { iban: account.attributes.reference, currency: 'EUR' },
				transactionSummary: {
					totalCreditEntries: { numberOfEntries: '1', sum: '121.50' },
					totalDebitEntries: { numberOfEntries: '1', sum: '40.00' },
				},
				transactions: [
					{ amount: { value: '121.50', currency: 'EUR' }, creditDebitIndicator: 'CRDT' },
					{ amount: { value: '40.00', currency: 'EUR' }, creditDebitIndicator: 'DBIT' },
				],
			},
		]);
		expect(text).toContain('<Dbtr><Pty><Nm>Peeters &amp; Zn &lt;BV&gt;</Nm></Pty></Dbtr>');
		expect(text).toContain('<Issr>BBA</Issr></Tp><Ref>090933755493</Ref>');
		expect(row).toMatchObject({
			transactions: 2,
			totals: [{ currency: 'EUR', in: '121.50', out: '40.00' }],
			format: 'camt.053.001.08',
		});
		expect(disorderIn(text)).toEqual([]);
	});

	test('has another ID for each account, also where the IDs of accounts begin alike', () => {
		const idOf = (id: string) => {
			const statement = statementOf({
				account: { id, type: 'account', attributes: {}, sent: {}, unreadFields: [] },
				from: FROM,
				to: TO,
				createdAt: new Date(NOON),
				timeZone: 'Europe/Brussels',
				transactions: [],
			});
			return /<MsgId>([^<]{1,35})<\/MsgId>/.exec(writeCamt053(statement))?.[1];
		};
		const ids = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'];
		expect(new Set(ids.map(idOf)).size).toBe(2);
		expect(idOf(ids[0])).toMatch(/^[0-9a-f]{18}\d{16}$/);
	});

	test('has the elements in the order of the schema, whatever a transaction brings', async () => {
		await add({
			amount: -0.01,
			additionalInformation: 'x'.repeat(900),
			bankTransactionCode: 'odd',
			creditorId: 'BE69ZZZ050D000000008',
			counterpartName: 'n'.repeat(300),
			counterpartReference: 'not an IBAN',
			description: 'd\u0000d\uD800',
			endToEndId: 'e'.repeat(36),
			mandateId: 'M1',
			purposeCode: 'CASH',
			proprietaryBankTransactionCode: '0150000',
			remittanceInformation: `${'word '.repeat(80)}\u0007&amp;`,
		});
		const { text } = await exported();
		expect(disorderIn(text)).toEqual([]);
		expect(text).not.toContain('eeee');
		const { statements } = await parseCamt053(text);
		expect(statements[0]?.transactions).toHaveLength(1);
		for (const [, piece = ''] of text.matchAll(/<Ustrd>([^<]*)</g)) {
			expect(piece.length).toBeLessThanOrEqual(140);
		}
	});

	test('invents no balance: closing only if Ponto gave that of the last day', async () => {
		await sandbox.control.changeBalance({ account: account.id, current: -12.3 });
		const past = await exported();
		expect(past.text).toContain('<Cd>ITBD</Cd>');
		expect(past.text).toContain(`<Amt Ccy="EUR">12.30</Amt><CdtDbtInd>DBIT</CdtDbtInd>`);
		expect(past.text).not.toMatch(/OPBD|CLBD/);
		expect(past.hints).toContainEqual(expect.stringContaining('no opening balance'));

		await sandbox.control.makeAccountOdd({
			account: account.id,
			attributes: { currentBalanceReferenceDate: `${TO}T12:00:00.000Z` },
		});
		expect((await exported()).row.balance).toMatchObject({ type: 'closing', on: TO });

		await sandbox.control.makeAccountOdd({
			account: account.id,
			attributes: { currentBalanceReferenceDate: `${TO}T12:00:00.000Z` },
			meta: { synchronizedAt: `${TO}T12:00:00.000Z` },
		});
		expect((await exported()).row.balance).toMatchObject({ type: 'interim', on: TO });

		await sandbox.control.makeAccountOdd({
			account: account.id,
			attributes: { currentBalance: null },
		});
		const none = await exported();
		expect(none.text).not.toContain('<Bal>');
		expect(none.hints).toContainEqual(expect.stringContaining('refuse a camt.053 file'));
	});

	test('names what cannot be in it, and keeps the rest', async () => {
		const [odd] = await add({ amount: 10 }, { amount: 20 });
		await sandbox.control.makeTransactionOdd({ id: odd.id, attributes: { amount: 'n/a' } });
		const { row, hints } = await exported();
		expect(row).toMatchObject({ transactions: 1, notInFile: [odd.id] });
		expect(hints).toContainEqual(expect.stringContaining(odd.id));
	});

	test('takes both days of the period, and no other', async () => {
		const on = (days: number) => ({
			amount: days,
			executionDate: `${daysAgo(days)}T12:00:00.000Z`,
			createdAt: `${daysAgo(days)}T13:00:00.000Z`,
		});
		await add(on(31), on(30), on(10), on(9));
		const { row, hints } = await exported();
		expect(row).toMatchObject({ transactions: 2, totals: [{ in: '40.00' }] });
		expect(hints).not.toContainEqual(expect.stringContaining('may not have the beginning'));
	});
});

describe('CSV', () => {
	const cells = (text: string, delimiter: string): IDataObject[] =>
		parse(text, { bom: true, columns: true, delimiter });

	test('is read by a parser of other people, and no text in it is a formula', async () => {
		await add(
			{
				amount: -1234.5,
				counterpartName: 'A "B"; C',
				remittanceInformation: '=HYPERLINK("http://x")',
			},
			{ amount: 1, counterpartName: 'Zoë', remittanceInformation: 'two\nlines' },
			{ amount: 2, counterpartName: ' ＝1+1', remittanceInformation: '\u00a0@SUM(A1)' },
		);
		const { text, file } = await exported({ format: 'csv' });
		expect(file).toMatchObject({ fileExtension: 'csv', mimeType: 'text/csv' });
		expect(cells(text, ';')).toMatchObject([
			{
				Amount: '-1234,50',
				Counterpart: 'A "B"; C',
				'Remittance Information': `'=HYPERLINK("http://x")`,
			},
			{ Amount: '1,00', Counterpart: 'Zoë', 'Remittance Information': 'two\nlines' },
			{
				Counterpart: expect.stringMatching(/^'/),
				'Remittance Information': expect.stringMatching(/^'/),
			},
		]);
	});

	test('has the marks that are chosen', async () => {
		await add({ amount: 1234.5 });
		const options = { delimiter: ',', decimalMark: '.', fileName: 'mine.csv' };
		const { text, row } = await exported({ format: 'csv', options });
		expect(cells(text, ',')).toMatchObject([{ Amount: '1234.50' }]);
		expect(row.fileName).toBe('mine.csv');
	});
});

describe('a period that cannot be', () => {
	test.each([
		[{ fromDate: TO, toDate: FROM }, `From Date ${TO} is after To Date ${FROM}`],
		[{ fromDate: '={{ " " }}' }, 'From Date: " " is not a date'],
		[{ toDate: 'soon' }, 'To Date: "soon" is not a date'],
	])('%j is refused by name', async (parameters, message) => {
		await expect(exported(parameters)).rejects.toMatchObject({ message });
	});

	test('that is not over is said', async () => {
		const { hints } = await exported({ toDate: TODAY });
		expect(hints).toContainEqual(expect.stringContaining('is not over'));
	});

	test('is over by the calendar of the account, not by that of UTC', async () => {
		standingClock.stand(Date.parse(`${TODAY}T23:30:00Z`));
		const { hints } = await exported({ toDate: TODAY });
		standingClock.stand(NOON);
		expect(hints).not.toContainEqual(expect.stringContaining('is not over'));
	});
});
