import type { IDataObject } from 'n8n-workflow';
import { readTransactions } from '../../../../nodes/PontoInvoiceMatch/input/readTransactions';

const rules = { timeZone: 'Europe/Brussels', defaultCurrency: 'EUR' };
const read = (...rows: IDataObject[]) =>
	readTransactions(
		rows.map((json, place) => ({ json: { ID: `t${place}`, ...json } })),
		{},
		rules,
	);
const amountsOf = (...rows: IDataObject[]) => {
	const { items, rejected } = read(...rows);
	expect(rejected.flatMap(({ reasons }) => reasons)).toEqual([]);
	return items.map(({ value }) => value.amountMinor);
};

describe('which way the money went on a statement', () => {
	it.each<[string, IDataObject, IDataObject]>([
		[
			'ING',
			{ Datum: '20261119', 'Bedrag (EUR)': '121,00', 'Af Bij': 'Bij' },
			{ Datum: '20261119', 'Bedrag (EUR)': '121,00', 'Af Bij': 'Af' },
		],
		[
			'camt.053',
			{ bookingDate: '2026-11-19', amount: 121, creditDebitIndicator: 'CRDT' },
			{ bookingDate: '2026-11-19', amount: 121, creditDebitIndicator: 'DBIT' },
		],
		[
			'MT940',
			{ bookingDate: '2026-11-19', amount: 121, 'D/C': 'C' },
			{ bookingDate: '2026-11-19', amount: 121, 'D/C': 'D' },
		],
		[
			'a returned credit in MT940',
			{ bookingDate: '2026-11-19', amount: 121, 'D/C': 'RD' },
			{ bookingDate: '2026-11-19', amount: 121, 'D/C': 'RC' },
		],
		[
			'a sign beside the amount',
			{ Datum: '19-11-2026', Bedrag: '121,00', 'Bij/Af': '+' },
			{ Datum: '19-11-2026', Bedrag: '121,00', 'Bij/Af': '-' },
		],
		[
			'KBC',
			{ Datum: '19/11/2026', Bedrag: '121,00', credit: '121,00', debet: '' },
			{ Datum: '19/11/2026', Bedrag: '-121,00', credit: '', debet: '-121,00' },
		],
		[
			'two columns, French',
			{ 'Date comptable': '19/11/2026', Crédit: '121,00', Débit: '' },
			{ 'Date comptable': '19/11/2026', Crédit: '', Débit: '121,00' },
		],
		[
			'two columns, German',
			{ Buchungstag: '19.11.2026', Soll: '', Haben: '121,00' },
			{ Buchungstag: '19.11.2026', Soll: '121,00', Haben: '0,00' },
		],
		[
			'two columns, English',
			{ Date: '2026-11-19', 'Paid in': '£121.00', 'Paid out': null, Currency: 'GBP' },
			{ Date: '2026-11-19', 'Paid in': null, 'Paid out': '£121.00', Currency: 'GBP' },
		],
		[
			'an amount without a sign and a column of debits',
			{ Datum: '19/11/2026', Bedrag: '121,00', Debet: '' },
			{ Datum: '19/11/2026', Bedrag: '121,00', Debet: '121,00' },
		],
		[
			'a sign',
			{ Buchungstag: '19.11.2026', Betrag: '121,00' },
			{ Buchungstag: '19.11.2026', Betrag: '-121,00' },
		],
		...['Teken', 'Sign', 'Vorzeichen', '+/-'].map((column): [string, IDataObject, IDataObject] => [
			`a sign under ${column}`,
			{ Datum: '19-11-2026', Bedrag: '121,00', [column]: '+' },
			{ Datum: '19-11-2026', Bedrag: '121,00', [column]: '-' },
		]),
		[
			'a word for each way under another name',
			{ Date: '2026-11-19', Amount: '121.00', 'Dr/Cr': 'CR' },
			{ Date: '2026-11-19', Amount: '121.00', 'Dr/Cr': 'DR' },
		],
		[
			'a word in the same cell',
			{ Date: '2026-11-19', Amount: '121.00 CR' },
			{ Date: '2026-11-19', Amount: '121.00 DR' },
		],
		[
			'a word in front, with a currency behind',
			{ Datum: '19.11.2026', Betrag: 'H 121,00 EUR' },
			{ Datum: '19.11.2026', Betrag: 'S 121,00 EUR' },
		],
		[
			'DATEV',
			{ Buchungstag: '19.11.2026', Betrag: '121,00', 'Soll/Haben-Kennzeichen': 'H' },
			{ Buchungstag: '19.11.2026', Betrag: '121,00', 'Soll/Haben-Kennzeichen': 'S' },
		],
		[
			'the kind of transaction in a list without signs',
			{ Date: '2026-11-19', Amount: '121.00', Type: 'Credit' },
			{ Date: '2026-11-19', Amount: '121.00', Type: 'Debit' },
		],
		[
			'a cash book',
			{ Datum: '19-11-2026', Ontvangsten: '121,00', Uitgaven: '' },
			{ Datum: '19-11-2026', Ontvangsten: '', Uitgaven: '121,00' },
		],
	])('%s', (_bank, came, went) => expect(amountsOf(came, went)).toEqual([12100, -12100]));

	it('is that of the sign where amounts have one, whatever their kind is', () =>
		expect(
			amountsOf(
				{ Date: '2026-11-19', Amount: '121.00', Type: 'Debit' },
				{ Date: '2026-11-19', Amount: '-12.00', Type: 'Credit' },
			),
		).toEqual([12100, -1200]));

	it('is not guessed for a kind beside which others tell it', () => {
		const { rejected } = read(
			{ Date: '2026-11-19', Amount: '121.00', Type: 'Debit' },
			{ Date: '2026-11-19', Amount: '12.00', Type: 'Purchase' },
		);
		expect(rejected.map(({ reasons }) => reasons[0])).toEqual([
			expect.stringContaining('"Purchase" does not tell whether the money came in'),
		]);
	});

	it('reads thousands of such columns as the others show them', () =>
		expect(
			amountsOf(
				{ Datum: '19/11/2026', Credit: '1.234', Debet: '' },
				{ Datum: '20/11/2026', Credit: '', Debet: '12,50' },
			),
		).toEqual([123400, -1250]));

	it('is not guessed from a word that nobody knows', () => {
		const { rejected } = read({ Datum: '19-11-2026', Bedrag: '121,00', 'Af Bij': 'misschien' });
		expect(rejected.flatMap(({ reasons }) => reasons)).toEqual([
			'Transactions item 1, Amount: "misschien" does not tell whether the money came in or went out. Write "credit" or "debit", or choose another field under Transaction Field Names > Direction',
		]);
	});

	it('says what is missing where no column holds an amount', () => {
		const { rejected } = read({ Datum: '19-11-2026', Credit: '', Debet: '' });
		expect(rejected[0]?.reasons[0]).toContain('Amount');
	});
});

describe('the columns of banks', () => {
	it('keeps the account and the name of the counterparty apart', () => {
		const { items } = read(
			{
				Uitvoeringsdatum: '19/11/2026',
				Bedrag: '121,00',
				'Valuta rekening': 'EUR',
				Tegenpartij: 'BE71 0961 2345 6769',
				'Naam van de tegenpartij': 'Peeters BV',
				Mededeling: 'F-42',
				Status: 'Aanvaard',
			},
			{
				Date: '2026-11-19',
				Amount: '121.00',
				Counterparty: 'NL91ABNA0417164300',
				Name: 'Peeters BV',
			},
			{ Datum: '19/11/2026', Bedrag: '1,00', Naam: 'Ons bedrijf', 'Naam tegenpartij': '' },
		);
		expect(items.map(({ value }) => [value.counterpartName, value.counterpartIban])).toEqual([
			['Peeters BV', 'BE71096123456769'],
			['Peeters BV', 'NL91ABNA0417164300'],
			[undefined, ''],
		]);
	});

	it('takes the counterparty for its name where no other column has it', () => {
		const { items } = read({ Date: '2026-11-19', Amount: '121.00', Counterparty: 'Peeters BV' });
		expect(items[0]?.value).toMatchObject({
			counterpartName: 'Peeters BV',
			counterpartIban: '',
		});
	});

	it('tells the currency by the name of the amount', () => {
		const { items } = readTransactions(
			[{ json: { ID: 't1', Buchungsdatum: '19.11.26', 'Betrag (€)': '1.190,00' } }],
			{},
			{ ...rules, defaultCurrency: '' },
		);
		expect(items[0]?.value).toMatchObject({ currency: 'EUR', amountMinor: 119_000 });
	});

	it("does not take the holder's own name where a row has no other", () => {
		const { items } = read(
			{ Datum: '19/11/2026', Bedrag: '1,00', Naam: 'Ons bedrijf', 'Naam tegenpartij': 'Peeters' },
			{ Datum: '19/11/2026', Bedrag: '1,00', Naam: 'Ons bedrijf' },
		);
		expect(items.map(({ value }) => value.counterpartName)).toEqual(['Peeters', undefined]);
	});

	it('does not take the day of value for a currency', () => {
		const { items, rejected } = read(
			{ Buchungstag: '19.11.26', Valuta: '20.11.26', Betrag: '121,00' },
			{ Buchungstag: '19.11.26', Valuta: 46346, Betrag: '121,00' },
			{ Buchungstag: '19.11.26', Valuta: '20.11.26', Betrag: '121,00', Währung: 'CHF' },
		);
		expect(rejected).toEqual([]);
		expect(items.map(({ value }) => value.currency)).toEqual(['EUR', 'EUR', 'CHF']);
	});

	it('tells the fifth transaction of one statement from that of another', () => {
		const fifth = { Transactienummer: 5, Boekingsdatum: '19/11/2026', Bedrag: '121,00' };
		const { items } = readTransactions(
			[
				{ json: { ...fifth, Rekeninguittrekselnummer: 11 } },
				{ json: { ...fifth, Rekeninguittrekselnummer: 12 } },
			],
			{},
			rules,
		);
		expect(items.map(({ value }) => value.id)).toEqual(['2026/11/5', '2026/12/5']);
	});

	it.each(['Geweigerd', 'Refusé', 'DECLINED', 'Vorgemerkt', 'pending', 'REVERTED'])(
		'%s is no money that came in',
		(Status) => {
			const { rejected } = read({ Datum: '19/11/2026', Bedrag: '121,00', Status });
			expect(rejected[0]?.reasons[0]).toContain(`"${Status}" says that the money has not come in`);
		},
	);

	it("keeps the code of ISO 20022 and the bank's own one", () => {
		const { items } = read({
			executionDate: '2026-11-19',
			amount: 121,
			bankTransactionCode: 'PMNT-RCDT-ESCT',
			proprietaryBankTransactionCode: 'PMNT-ICDT-RRTN',
		});
		expect(items[0]?.value.bankTransactionCode).toBe('PMNT-RCDT-ESCT\nPMNT-ICDT-RRTN');
	});

	it("is not asked of a transaction of Ponto, beside which a status is the user's own", () => {
		const { rejected } = read({
			executionDate: '2026-11-19',
			amount: 121,
			currency: 'EUR',
			status: 'pending',
		});
		expect(rejected).toEqual([]);
	});
});
