import type { IDataObject } from 'n8n-workflow';
import { readInputs } from '../../../../nodes/PontoInvoiceMatch/input/readInputs';
import { readInvoices } from '../../../../nodes/PontoInvoiceMatch/input/readInvoices';
import { readTransactions } from '../../../../nodes/PontoInvoiceMatch/input/readTransactions';
import { PontoInvoiceMatch } from '../../../../nodes/PontoInvoiceMatch/PontoInvoiceMatch.node';
import { formatMinorUnits } from '../../../../nodes/shared/domain/money';
import { runNode } from '../../../../n8n/engine';
import belgian from '../../../fixtures/invoices-sheet-nl.json';
import french from '../../../fixtures/invoices-sheet-fr.json';
import german from '../../../fixtures/invoices-sheet-de.json';

const rules = { timeZone: 'Europe/Brussels', defaultCurrency: '' };
const itemsOf = (rows: readonly IDataObject[]) => rows.map((json) => ({ json }));
const readOne = (json: IDataObject, more: Partial<typeof rules> & IDataObject = {}) =>
	readInvoices([{ json }], {}, { ...rules, ...more });

const row = { Factuurnummer: 'F-1', Openstaand: '10,00', Munt: 'EUR', Klant: 'De Smet' };

describe.each([
	['Dutch', belgian],
	['French', french],
	['German', german],
])('a list of invoices with %s columns', (_language, { rows, expected }) => {
	it('is read without any mapping', () => {
		const { items, rejected, leftOut } = readInvoices(itemsOf(rows), {}, rules);
		expect(rejected.flatMap(({ reasons }) => reasons)).toEqual([]);
		expect(leftOut).toEqual([]);
		expect(
			items.map(({ value }) => ({
				number: value.number,
				open: formatMinorUnits(value.openMinor, value.currency),
				dueDate: value.dueDate,
			})),
		).toEqual(expected);
	});

	it('is paid by payments that name its numbers', async () => {
		const transactions = expected
			.filter(({ open }) => open !== '0.00')
			.map(({ number, open }, place) => ({
				id: `t${place}`,
				amountText: open,
				currency: 'EUR',
				bookedOn: '2026-11-20',
				counterpartName: 'Somebody Else',
				remittanceInformation: number,
			}));
		const [paid = []] = await runNode(new PontoInvoiceMatch(), {
			inputs: [transactions, rows],
		});
		expect(paid.map(({ json }) => [json.invoiceNumber, json.allocatedAmount])).toEqual(
			expected.filter(({ open }) => open !== '0.00').map(({ number, open }) => [number, open]),
		);
	});
});

describe('amounts in a list that people keep', () => {
	it.each([
		['€ 1.234,56', 123456],
		['1234,56', 123456],
		['€ 1.234,-', 123400],
		["1'234.-", 123400],
		['1 234,56', 123456],
		['1\u202f234,56 €', 123456],
		['1,234.56', 123456],
		["1'234.56", 123456],
		['1234.5', 123450],
		['1.234.567,00', 123456700],
		['EUR 12,5', 1250],
		['€ 100,-', 10000],
		['12,50 euro', 1250],
		['1.234,56 TTC', 123456],
		['1234.500', 123450],
		[108.03999999999999, 10804],
		[12, 1200],
	])('reads %p', (Openstaand, minor) => {
		const { items, rejected } = readOne({ ...row, Openstaand });
		expect(rejected).toEqual([]);
		expect(items[0]?.value.openMinor).toBe(minor);
	});

	it.each([
		['1.234', 'may be 1234 or 1.234. Set the option Decimal Mark'],
		['1,234', 'may be 1234 or 1.234. Set the option Decimal Mark'],
		['12.34.56', 'is not an amount'],
		['1.23,45', 'is not an amount'],
		['12,345,6', 'is not an amount'],
		['tien', 'is not an amount'],
		['voorschot 50', 'is not an amount'],
		['btw 21', 'is not an amount'],
		['12,50 net', 'is not an amount'],
		['100 HT', 'is not an amount'],
		['$ 12.50', 'has the sign $, and the currency of the item is EUR'],
		['USD 12,50', 'is in USD, and the currency of the item is EUR'],
	])('does not guess at %p', (Openstaand, reason) => {
		const { rejected } = readOne({ ...row, Openstaand });
		expect(rejected[0]?.reasons).toEqual([
			`Open Invoices item 1 (F-1), Open Amount: "${Openstaand}" ${reason}`,
		]);
	});

	it.each([
		['1.234', '12,50', 123400],
		['1,234', '12.50', 123400],
	])('reads %s beside %s as the whole column shows', (Openstaand, other, minor) => {
		const { items } = readInvoices(
			itemsOf([
				{ ...row, Openstaand },
				{ ...row, Factuurnummer: 'F-2', Openstaand: other },
			]),
			{},
			rules,
		);
		expect(items[0]?.value.openMinor).toBe(minor);
	});

	it('does not guess where the column shows both ways', () => {
		const amounts = ['1.234', '12,50', '12.50'];
		const { rejected } = readInvoices(
			itemsOf(
				amounts.map((Openstaand, place) => ({ ...row, Factuurnummer: `F-${place}`, Openstaand })),
			),
			{},
			rules,
		);
		expect(rejected.map(({ value }) => value.number)).toEqual(['F-0']);
	});

	it('goes by the option where the column shows nothing', () => {
		const { items } = readOne({ ...row, Openstaand: '1.234' }, { decimalMark: 'comma' });
		expect(items[0]?.value.openMinor).toBe(123400);
	});
});

describe('dates in a list that people keep', () => {
	it.each([
		['25/11/2026', '2026-11-25'],
		['25-11-2026', '2026-11-25'],
		['5.3.2026', '2026-03-05'],
		['11/25/2026', '2026-11-25'],
		['25-11-26', '2026-11-25'],
		['25.11.26', '2026-11-25'],
		['25/11/26 00:00', '2026-11-25'],
		['11/25/26', '2026-11-25'],
		['25 / 11 / 2026', '2026-11-25'],
		['Mi. 25.11.2026', '2026-11-25'],
		['le 25/11/2026', '2026-11-25'],
		['2026-11-5', '2026-11-05'],
		['Wed Nov 25 2026 00:00:00 GMT+0100 (CET)', '2026-11-25'],
		['2026/11/25', '2026-11-25'],
		['20261125', '2026-11-25'],
		['25 november 2026', '2026-11-25'],
		['25 nov. 2026', '2026-11-25'],
		['1 déc. 2026', '2026-12-01'],
		['3 März 2026', '2026-03-03'],
		['2026-11-25 10:15:00', '2026-11-25'],
		['2026-11-24T23:30:00Z', '2026-11-25'],
		[46351, '2026-11-25'],
		['46351.5', '2026-11-25'],
	])('reads %p', (Vervaldatum, dueDate) => {
		const { items, leftOut } = readOne({ ...row, Openstaand: 10, Vervaldatum });
		expect(leftOut).toEqual([]);
		expect(items[0]?.value.dueDate).toBe(dueDate);
	});

	it.each([
		['03/04/2026', 'may be 3 April or 4 March. Set the option Date Order'],
		['03-04-26', 'may be 3 April or 4 March. Set the option Date Order'],
		['25-12-03', 'is not a date such as 2026-11-20 or 20/11/2026'],
		['30 dagen', 'is not a date such as 2026-11-20 or 20/11/2026'],
		['31/02/2026', 'is not a date such as 2026-11-20 or 20/11/2026'],
		['morgen', 'is not a date such as 2026-11-20 or 20/11/2026'],
	])('leaves out %p, names it and keeps the invoice', (Vervaldatum, reason) => {
		const { items, leftOut } = readOne({ ...row, Openstaand: 10, Vervaldatum });
		expect(items[0]?.value).toMatchObject({ number: 'F-1', openMinor: 1000, dueDate: '' });
		expect(leftOut).toEqual([`Open Invoices item 1 (F-1), Due Date: "${Vervaldatum}" ${reason}`]);
	});

	it('puts the day first where amounts have a comma', () => {
		const { items } = readOne({ ...row, Vervaldatum: '03/04/2026' });
		expect(items[0]?.value.dueDate).toBe('2026-04-03');
	});

	it('does not guess where the column shows both orders, whatever the amounts show', () => {
		const dates = ['25/11/2026', '11/26/2026', '03/04/2026'];
		const { items } = readInvoices(
			itemsOf(
				dates.map((Vervaldatum, place) => ({ ...row, Factuurnummer: `F-${place}`, Vervaldatum })),
			),
			{},
			rules,
		);
		expect(items.map(({ value }) => value.dueDate)).toEqual(['2026-11-25', '2026-11-26', '']);
	});

	it('reads an ambiguous one as the others show', () => {
		const { items } = readInvoices(
			itemsOf([
				{ ...row, Openstaand: 10, Vervaldatum: '03/04/2026' },
				{ ...row, Openstaand: 10, Factuurnummer: 'F-2', Vervaldatum: '04/25/2026' },
			]),
			{},
			rules,
		);
		expect(items[0]?.value.dueDate).toBe('2026-03-04');
	});
});

describe('a list without IDs', () => {
	it('takes the number, and names two rows with the same one', () => {
		const { items, rejected } = readInvoices(
			itemsOf([row, { ...row, Openstaand: '11,00' }, { ...row, Factuurnummer: 'F-2' }]),
			{},
			rules,
		);
		expect(items.map(({ value }) => value.id)).toEqual(['F-2']);
		expect(rejected.map(({ reasons }) => reasons[0])).toEqual([
			expect.stringContaining('"F-1" is also the ID of item 2'),
			expect.stringContaining('"F-1" is also the ID of item 1'),
		]);
	});
});

describe('what a spreadsheet makes of numbers', () => {
	it.each([
		['2025001.0', '2025001'],
		['2025001,00', '2025001'],
		['="00042"', '00042'],
		["'00042", '00042'],
		[2025001, '2025001'],
		['2025.001', '2025.001'],
		['0042', '0042'],
		['APR-25', 'APR-25'],
		['MAR-0042', 'MAR-0042'],
		['NOVA-2025', 'NOVA-2025'],
		['Mart-25', 'Mart-25'],
	])('reads %p as %s', (Factuurnummer, number) =>
		expect(readOne({ ...row, Factuurnummer }).items[0]?.value.number).toBe(number),
	);

	it.each(['2,025E+11', '2025-04-01T00:00:00.000Z', 'apr/25', 'Apr-25', 'avr.-25', 'mrt 2025'])(
		'does not take %s for a number',
		(Factuurnummer) =>
			expect(readOne({ ...row, Factuurnummer }).rejected[0]?.reasons[0]).toBe(
				`Open Invoices item 1, Number: "${Factuurnummer}" is what a spreadsheet made of the number. Make the column text and write it again`,
			),
	);

	it('leaves out a communication that has lost its digits, and names it', () => {
		const { items, leftOut } = readOne({ ...row, OGM: '1,08068E+10', Kenmerk: 'A-17' });
		expect(items[0]?.value.references).toEqual(['A-17']);
		expect(leftOut[0]).toContain('References: "1,08068E+10" is what a spreadsheet made');
		expect(readOne({ ...row, OGM: '1,08068E+10' }).items[0]?.value.references).toEqual([]);
	});
});

describe('the accounts of a customer', () => {
	it.each([
		['be68 5390 0754 7034', ['BE68539007547034']],
		['BE68 5390 0754 7034 / BE71 0961 2345 6769', ['BE68539007547034', 'BE71096123456769']],
		['BE68539007547034 BE71096123456769', ['BE68539007547034', 'BE71096123456769']],
		['IBAN: BE68-5390-0754-7034 (KBC)', ['BE68539007547034']],
		['123-4567890-12', ['123-4567890-12']],
		['400000', []],
	])('are read from %s', (text, accounts) =>
		expect(readOne({ ...row, 'IBAN klant': text }).items[0]?.value.customerIbans).toEqual(accounts),
	);
});

it('the account on which invoices are to be paid is not that of a customer', async () => {
	const payment = {
		id: 't1',
		amountText: '10.00',
		currency: 'EUR',
		bookedOn: '2026-11-20',
		counterpartName: 'De Smet',
		counterpartReference: 'BE71096123456769',
		accountReference: 'BE68539007547034',
		remittanceInformation: 'betaling',
	};
	const list = { ...row, Bankrekening: 'BE68 5390 0754 7034' };
	const [, review = []] = await runNode(new PontoInvoiceMatch(), {
		inputs: [
			[payment],
			[list, { ...list, Factuurnummer: 'F-2', Klant: 'Claes', Openstaand: '9,00' }],
		],
	});
	expect(review[0]?.json.reasons).toEqual([
		'Name and amount fit F-1 of De Smet, but no reference or number and no known account confirms it',
	]);
});

describe('a column that says whether an invoice is paid', () => {
	it.each([
		['ja', 0],
		['X', 0],
		['✓', 0],
		['25/11/2026', 0],
		[true, 0],
		['nee', 1000],
		['', 1000],
		['0,00', 1000],
		['150,00', 1000],
		[false, 1000],
		['EUR 10,00', 1000],
		['0,00 €', 1000],
		["1'000.00", 1000],
		['1\u202f000,00', 1000],
		['ok 25/11/2026', 0],
		['betaald op 25 nov. 2026', 0],
		['25 nov', 0],
		['WAAR', 0],
		['Falsch', 1000],
		['5 euro', 1000],
		['deels betaald', 1000],
	])('Betaald %p leaves %i cents open', (Betaald, minor) => {
		const { items } = readOne({ ...row, Betaald });
		expect(items[0]?.value.openMinor).toBe(minor);
	});

	it.each([
		[46351, 0],
		['25/11/2026', 0],
		['-', 1000],
		['', 1000],
		['00/00/0000', 1000],
		['0001-01-01T00:00:00', 1000],
	])('Betaald op %p leaves %i cents open', (day, minor) => {
		const { items } = readOne({ ...row, 'Betaald op': day });
		expect(items[0]?.value.openMinor).toBe(minor);
	});

	it('is not guessed from words where a day belongs', () => {
		const { rejected } = readOne({ ...row, 'Betaald op': 'binnenkort' });
		expect(rejected[0]?.reasons[0]).toContain('"binnenkort" says neither yes nor no');
	});

	it('holds 1 for yes, but among amounts', () => {
		const list = [
			{ Nr: 'F-1', Munt: 'EUR', Totaal: 10, Betaald: 1 },
			{ Nr: 'F-2', Munt: 'EUR', Totaal: 10, Betaald: 2.5 },
		];
		const opens = (rows: IDataObject[]) =>
			readInvoices(itemsOf(rows), {}, rules).items.map(({ value }) => value.openMinor);
		expect(opens(list)).toEqual([900, 750]);
		expect(opens(list.slice(0, 1))).toEqual([0]);
	});

	it('does not take the day of a spreadsheet for an amount', () => {
		const { rejected } = readOne({ ...row, Betaald: 46351 });
		expect(rejected[0]?.reasons[0]).toContain('"46351" may be a day or an amount');
	});

	it.each(['misschien', '50%', 'voorschot 50', 'KBC 12/11', 'deels 12/11'])(
		'is not guessed from %s',
		(Betaald) => {
			const { rejected } = readOne({ ...row, Betaald });
			expect(rejected[0]?.reasons[0]).toContain(`"${Betaald}" says neither yes nor no`);
		},
	);
});

describe('fields that are not there', () => {
	it('names what the item has', () => {
		const { rejected } = readOne({ Factuurnummer: 'F-1', Bedrag: '10,00', Munt: 'EUR' });
		expect(rejected[0]?.reasons).toEqual([
			'Open Invoices item 1 (F-1), Open Amount: no value found. The item has Factuurnummer, Bedrag, Munt. Choose the right one under Invoice Field Names > Open Amount',
		]);
	});

	it('names a field that was chosen and is not there', () => {
		const { rejected } = readInvoices([{ json: row }], { openAmount: 'Openstand' }, rules);
		expect(rejected[0]?.reasons).toEqual([
			'Open Invoices item 1 (F-1), Open Amount: the item has no field "Openstand". It has Factuurnummer, Openstaand, Munt, Klant. Correct Invoice Field Names > Open Amount',
		]);
	});
});

it('a payment for an invoice whose row cannot be read says what is the matter with the row', async () => {
	const payment = {
		id: 't1',
		amountText: '10.00',
		currency: 'EUR',
		bookedOn: '2026-11-20',
		remittanceInformation: 'F2026/0101',
	};
	const [paid, review = []] = await runNode(new PontoInvoiceMatch(), {
		inputs: [[payment], [{ ...row, Factuurnummer: 'F2026/0101', Openstaand: 'tien' }]],
	});
	expect(paid).toEqual([]);
	expect(review[0]?.json.reasons).toEqual([
		'F2026/0101 is of an invoice whose row could not be used: Open Invoices item 1 (F2026/0101), Open Amount: "tien" is not an amount',
	]);
});

describe('transactions from a bank statement in a spreadsheet', () => {
	it('are read by what banks call their columns', () => {
		const statement = {
			Volgnummer: '2026-00012',
			Boekingsdatum: '25/11/2026',
			Bedrag: '1.234,56',
			Munt: 'EUR',
			'Naam tegenpartij': 'Bakkerij De Smet',
			'Rekening tegenpartij': 'BE68 5390 0754 7034',
			Mededeling: 'factuur F2026/0101',
		};
		const { items } = readTransactions([{ json: statement }], {}, rules);
		expect(items[0]?.value).toMatchObject({
			id: '2026-00012',
			bookedOn: '2026-11-25',
			amountMinor: 123456,
			counterpartName: 'Bakkerij De Smet',
			counterpartIban: 'BE68539007547034',
			remittanceInformation: 'factuur F2026/0101',
		});
	});
});

describe('a list with a total and what was paid of it', () => {
	const openOf = (json: IDataObject) => {
		const { items, rejected } = readOne({ Factuurnummer: 'F-1', Munt: 'EUR', ...json });
		return items[0]?.value.openMinor ?? rejected[0]?.reasons[0];
	};

	it.each<[IDataObject, number]>([
		[{ Totaal: '121,00', Betaald: '21,00' }, 10_000],
		[{ Totaal: '121,00', Betaald: 5 }, 11_600],
		[{ Totaal: '121,00', Betaald: 'nee' }, 12_100],
		[{ Totaal: '121,00', Betaald: '' }, 12_100],
		[{ Totaal: '121,00', Betaald: 'x' }, 0],
		[{ Totaal: '121,00', Betaald: '12/11/2026' }, 0],
		[{ Totaal: '121,00', Betaald: '130,00' }, 0],
		[{ 'Montant TTC': '1.210,00', 'Déjà payé': '210,00' }, 100_000],
		[{ Betrag: '-1.210,00', 'Bereits bezahlt': '-210,00' }, -100_000],
		[{ Total: 121, Paid: true }, 0],
		[{ Total: 121, Paid: false }, 12_100],
		[{ Total: 121, Openstaand: '12,00', Betaald: '' }, 1_200],
		[{ Totaal: '121,00', Openstaand: '100,00', Betaald: '21,00' }, 10_000],
		[{ Totaal: '121,00', Openstaand: '121,00', Betaald: '0,00' }, 12_100],
		[{ Totaal: '121,00', Voorschot: '0,00', Betaald: '21,00' }, 10_000],
		[{ 'Total TTC': '121,00', Acompte: '-', 'Déjà payé': '' }, 12_100],
		[{ Totaal: '121,00', Voorschot: '21,00', Openstaand: '100,00' }, 10_000],
	])('%j', (json, openMinor) => expect(openOf(json)).toBe(openMinor));

	it.each<[IDataObject, string]>([
		[{ Totaal: '121,00', Openstaand: '121,00', Betaald: '121,00' }, '"Openstaand" may be'],
		[{ Total: 121, 'Amount due': 121, 'Amount paid': 21 }, '"Amount due" may be'],
		[{ Totaal: '121,00', Voorschot: '21,00', Betaald: '' }, '"Totaal" may be'],
		[{ 'Total TTC': '121,00', 'Acompte versé': '21,00', 'Déjà payé': '' }, '"Total TTC" may be'],
		[{ Brutto: '121,00', Anzahlung: 'ja', Bezahlt: '' }, '"Brutto" may be'],
	])('%j may be the whole or what is left', (json, reason) =>
		expect(openOf(json)).toContain(reason),
	);

	it('is not worked out where the open amount is left empty, or another field was chosen for it', () => {
		const json = { Factuurnummer: 'F-1', Munt: 'EUR', Totaal: '121,00', Betaald: '' };
		expect(openOf({ ...json, Openstaand: '' })).toContain('Open Amount');
		const items = itemsOf([json]);
		const { rejected } = readInvoices(items, { openAmount: 'openstand' }, rules);
		expect(rejected[0]?.reasons[0]).toContain('has no field "openstand"');
	});

	it('is refused with a bare total', () => {
		expect(openOf({ Totaal: '121,00' })).toContain('Open Amount: no value found');
		expect(openOf({ Totaal: '121,00', Betaald: 46351 })).toContain('may be a day or an amount');
	});
});

describe('a reference with check digits beside something else in its cell', () => {
	it.each<[string, string[]]>([
		['OGM: +++123/4567/89002+++', ['OGM: +++123/4567/89002+++', '123/4567/89002']],
		['PO17 123/4567/89002', ['PO17 123/4567/89002', '123/4567/89002']],
		['RF: RF18 5390 0754 7034', ['RF: RF18 5390 0754 7034', 'RF18 5390 0754 7034']],
		['+++123/4567/89002+++', ['+++123/4567/89002+++']],
		['RF18 5390 0754 7034', ['RF18 5390 0754 7034']],
		['PO 123/4567/89003', ['PO 123/4567/89003']],
	])('is one of the invoice: %s', (Mededeling, references) => {
		const { items } = readOne({
			Factuurnummer: 'F-1',
			Munt: 'EUR',
			Openstaand: '1,00',
			Mededeling,
		});
		expect(items[0]?.value.references).toEqual(references);
	});
});

describe('columns that look alike', () => {
	const read = (json: IDataObject) => {
		const { items, rejected } = readOne({ Munt: 'EUR', ...json });
		const [invoice] = items;
		return invoice
			? `${invoice.value.number} ${invoice.value.openMinor}`
			: rejected[0]?.reasons.join(' ');
	};

	it.each<[string, IDataObject, string]>([
		['a count of the rows', { Nr: 1, Factuurnummer: 'F-42', Openstaand: 121 }, 'F-42 12100'],
		['a count of the rows', { 'No.': 1, 'Rechnungs-Nr.': 'R-42', Offen: 121 }, 'R-42 12100'],
		['a count of the rows', { 'N°': 1, Facture: 'F-42', 'Solde dû': 121 }, 'F-42 12100'],
		['a hidden ID', { 'Invoice ID': 7, 'Invoice no': 'F-42', Outstanding: 121 }, 'F-42 12100'],
		['a sign for a name', { '#': 'F-42', 'Amount due': 121 }, 'F-42 12100'],
		[
			'an amount without tax',
			{ Nr: 'F-42', Bedrag: 100, 'Bedrag incl. btw': 121, Betaald: 21 },
			'F-42 10000',
		],
		[
			'an amount without tax',
			{ Nr: 'F-42', Montant: 100, TVA: 21, 'Montant TTC': 121, 'Déjà payé': 21 },
			'F-42 10000',
		],
		[
			'an amount without tax',
			{ Nr: 'F-42', Betrag: 100, MwSt: 19, Brutto: 119, Bezahlt: 19 },
			'F-42 10000',
		],
		[
			'an amount without tax',
			{ Nr: 'F-42', Total: 100, VAT: 21, 'Total incl. VAT': 121, Paid: 21 },
			'F-42 10000',
		],
		[
			'the tax in a column of its own',
			{ Nr: 'F-42', 'Bedrag excl. btw': 100, Btw: 21, Bedrag: 121, Betaald: 'nee' },
			'F-42 12100',
		],
		[
			'what is to be paid and nothing paid',
			{ Nr: 'F-42', 'Te betalen': 121, Betaald: 'nee' },
			'F-42 12100',
		],
		[
			'what is to be paid and the total',
			{ Nr: 'F-42', Totaal: 121, Betaald: 21, 'Te betalen': 100 },
			'F-42 10000',
		],
		['a balance of the row', { Nr: 'F-42', Debet: 121, Credit: 21, Saldo: 100 }, 'F-42 10000'],
		[
			'a balance that is also told apart',
			{ Nr: 'F-42', Saldo: 500, Openstaand: 121 },
			'F-42 12100',
		],
	])('%s: %j', (_what, json, expected) => expect(read(json)).toBe(expected));

	it.each<[string, IDataObject, string]>([
		[
			'an empty number',
			{ Nr: 3, Factuurnummer: '', Openstaand: 121 },
			'the field "Factuurnummer" is empty',
		],
		[
			'an empty open amount',
			{ Nr: 'F-42', Openstaand: '', Saldo: 500 },
			'the field "Openstaand" is empty',
		],
		[
			'an amount beside a tax',
			{ Nr: 'F-42', Bedrag: 100, Btw: 21, Betaald: 'nee' },
			'"Bedrag" may be with or without tax',
		],
		['only without tax', { Nr: 'F-42', 'Bedrag excl. btw': 100, Betaald: 'nee' }, 'no value found'],
		[
			'the whole or the rest',
			{ Nr: 'F-42', 'Te betalen': 100, Betaald: 21 },
			'"Te betalen" may be the whole amount or what is left of it',
		],
		[
			'a deposit that is taken off',
			{ Nr: 'F-42', 'Montant TTC': 120, 'Net à payer': 100, 'Montant réglé': 0 },
			'"Net à payer" may be the whole amount',
		],
	])('%s is not guessed at: %j', (_what, json, expected) => expect(read(json)).toContain(expected));

	it('does not take a balance that adds up the rows above for what is open', () => {
		const rows = [
			{ Nr: 'F-42', Munt: 'EUR', Debet: '121,00', Credit: '', Saldo: '121,00' },
			{ Nr: 'F-43', Munt: 'EUR', Debet: '50,00', Credit: '', Saldo: '171,00' },
		];
		const { items, rejected } = readInvoices(itemsOf(rows), {}, rules);
		expect(items).toEqual([]);
		expect(rejected[0]?.reasons).toEqual([
			'Open Invoices item 1 (F-42), Open Amount: "Saldo" adds up the rows above, and does not tell what is open of this one. Choose another field under Invoice Field Names > Open Amount',
		]);
	});

	it.each([
		['Openstaand bedrag incl. BTW'],
		['Reste à payer TTC (en €)'],
		['Offener Betrag in EUR'],
		['Nog te ontvangen (incl. btw)'],
		['Outstanding (€)'],
		['Openst. bedrag'],
	])('%s is what is open', (column) =>
		expect(read({ Nr: 'F-42', [column]: '121,00' })).toBe('F-42 12100'),
	);
});

describe('cells that a row leaves out', () => {
	const read = (...rows: IDataObject[]) => {
		const { items, rejected } = readInvoices(
			itemsOf(rows),
			{},
			{ ...rules, defaultCurrency: 'EUR' },
		);
		return [
			...items.map(({ value }) => `${value.number} ${value.openMinor}`),
			...rejected.map(({ reasons }) => reasons.join(' ')),
		];
	};

	it('are not made up for by the columns beside them', () => {
		expect(
			read(
				{ Nr: 1, Factuurnummer: 'F-1', Openstaand: 10, Saldo: 500 },
				{ Nr: 2, Openstaand: 20, Saldo: 500 },
				{ Nr: 3, Factuurnummer: 'F-3', Saldo: 500 },
			),
		).toEqual([
			'F-1 1000',
			'Open Invoices item 2, Number: the field "Factuurnummer" is empty',
			'Open Invoices item 3 (F-3), Open Amount: the field "Openstaand" is empty',
		]);
	});

	it('are those of a sheet, whichever of its rows comes first', () =>
		expect(read({ Nr: 'F-1', Totaal: 50 }, { Nr: 'F-2', Totaal: 20, Betaald: 'x' })).toEqual([
			'F-1 5000',
			'F-2 0',
		]));

	it('are not those of another list that comes in with it', () =>
		expect(
			read(
				{ name: 'INV/1', amount_residual: 121, state: 'posted', payment_state: 'not_paid' },
				{ Factuurnummer: 'F-2', Klant: 'De Smet', Openstaand: 10 },
			),
		).toEqual(['INV/1 12100', 'F-2 1000']));

	it('are not the other names of another list that comes in with it', () =>
		expect(
			read(
				{ Factuurnummer: 'F-1', Klant: 'De Smet', Openstaand: 10 },
				{ 'N° facture': 'F-2', Klant: 'Dupont', 'Reste dû': 20 },
			),
		).toEqual(['F-1 1000', 'F-2 2000']));

	it('may hold a space', () => {
		expect(read({ Nr: ' ', Openstaand: ' ' })).toEqual([]);
		expect(read({ Nr: ' ', Openstaand: 10 })[0]).toContain('the field "Nr" is empty');
	});
});

describe('the currency of a list', () => {
	it.each([
		['Openstaand (€)', 121],
		['Openstaand €', 121],
		['Reste à payer en euros', '121,00'],
		['Openstaand', '121 euros'],
	])('is told by %s: %p', (column, amount) => {
		const { items } = readOne({ Nr: 'F-42', [column]: amount });
		expect(items[0]?.value).toMatchObject({ currency: 'EUR', openMinor: 12_100 });
	});

	it('of books is not that of an invoice in another one', () => {
		const list = { Factuur: 'F-1', 'Solde EUR': 100, 'Solde USD': 110 };
		expect(readOne({ ...list, Devise: 'EUR' }).items[0]?.value.openMinor).toBe(10_000);
		expect(readOne({ ...list, Devise: 'USD' }).rejected[0]?.reasons).toEqual([
			'Open Invoices item 1 (F-1), Open Amount: "Solde EUR" is in EUR, and the currency of the item is USD',
		]);
	});

	it.each(['Euros', 'EUR (€)', '€ EUR', 'Euro - EUR', 'eur'])('may be written %s', (Munt) =>
		expect(readOne({ ...row, Munt }).items[0]?.value.currency).toBe('EUR'),
	);

	it.each(['geen euro', 'euros and so', 'EUR/USD'])('is not told by %s', (Munt) =>
		expect(readOne({ ...row, Munt }).rejected[0]?.reasons).toEqual([
			`Open Invoices item 1 (F-1), Currency: "${Munt.toUpperCase()}" is not an ISO 4217 currency code`,
		]),
	);
});

describe('a list of purchases', () => {
	it('is refused by its suppliers', () => {
		const { rejected } = readOne({ Nr: 'F-42', Openstaand: '121,00 €', Leverancier: 'Peeters' });
		expect(rejected[0]?.reasons).toEqual([
			'Open Invoices item 1 (F-42), Kind: the column "Leverancier" is one of purchases. Pass on sales documents only',
		]);
	});

	it('is none where customers stand in it too', () =>
		expect(readOne({ ...row, Leverancier: 'Peeters' }).rejected).toEqual([]));
});

describe('the kind of a document', () => {
	it.each([1, 'ja', true])('is not told by %p under Type', (Type) => {
		const { rejected } = readOne({ ...row, Type });
		expect(rejected[0]?.reasons[0]).toContain('is not known as a kind of document');
	});

	it('is told by a yes under the name that asks for it', () =>
		expect(readOne({ ...row, is_return: 1 }).items[0]?.value.openMinor).toBe(-1_000));
});

describe('how far an invoice is', () => {
	const row121 = { Factuurnummer: 'F-1', Munt: 'EUR', Totaal: '121,00' };
	it.each<[IDataObject, number]>([
		[{ Openstaand: 121, Status: 'Verzonden', Betaalstatus: 'Betaald' }, 0],
		[{ Openstaand: 121, Status: 'Verzonden', Betaalstatus: 'Onbetaald' }, 12_100],
		[{ Openstaand: 121, Status: 'Concept', Betaalstatus: 'Onbetaald' }, 0],
		[{ Openstaand: 121, Status: 'Règlement commencé' }, 12_100],
		[{ Openstaand: 121, Status: 'Nog niet betaald' }, 12_100],
		[{ Openstaand: 121, Status: 'Pas encore payée' }, 12_100],
		[{ Openstaand: 121, Status: 'Not yet paid' }, 12_100],
		[{ Openstaand: 121, Status: 'Noch offen' }, 12_100],
		[{ Openstaand: 121, Status: 'Noch zu zahlen' }, 12_100],
		[{ Openstaand: 121, Status: 'Niet volledig betaald' }, 12_100],
		[{ Openstaand: 121, Status: 'Unpaid - overdue' }, 12_100],
		[{ Openstaand: 121, Status: 'Openstaand (herinnerd)' }, 12_100],
		[{ Openstaand: 121, Status: 'Betaald - afgesloten' }, 0],
		[{ Status: 'Betaald' }, 0],
		[{ Openstaand: '', Betaald: 'ja' }, 0],
	])('%j', (json, openMinor) =>
		expect(readOne({ ...row121, ...json }).items[0]?.value.openMinor).toBe(openMinor),
	);

	it('a total that is not paid may be paid in part', () =>
		expect(readOne({ ...row121, Status: 'Verzonden' }).rejected[0]?.reasons[0]).toContain(
			'Open Amount: no value found',
		));
});

describe('rows that a list has beside its invoices', () => {
	it.each([
		'Totaal',
		'TOTAL',
		'Summe:',
		'Eindtotaal',
		'Sous-total',
		'Total général',
		'Gesamtsumme',
		'Totaal Peeters BV',
		'Total client Dupont',
		'Sous-total Dupont',
		'Summe Debitor 10000',
		'TOTAL EUR',
		'Total (2)',
		'Solde final',
		'Report',
	])('%s is none', (number) => {
		const { rejected } = readOne({ ...row, Factuurnummer: number });
		expect(rejected[0]?.reasons[0]).toContain('begins the row of a total');
	});

	it('a total beside the numbers is none either', () => {
		const { rejected } = readOne({ ...row, Factuurnummer: '', Klant: 'Totaal' });
		expect(rejected[0]?.reasons[0]).toContain('"Totaal" begins the row of a total');
	});

	it('none is made of the place that Google Sheets puts beside a row', () => {
		const blank = { row_number: 3, Factuurnummer: '', Openstaand: '' };
		const header = { row_number: 4, Factuurnummer: 'Factuurnummer', Openstaand: 'Openstaand' };
		const { items, rejected } = readInvoices(
			itemsOf([{ ...row, row_number: 2 }, blank, header]),
			{},
			rules,
		);
		expect(items).toHaveLength(1);
		expect(rejected).toEqual([]);
	});

	it('a title above the names of the columns is named', () => {
		const rows = [
			{ 'Openstaande facturen': 'Factuurnummer', __EMPTY: 'Openstaand' },
			{ 'Openstaande facturen': 'F-42', __EMPTY: '12,00' },
		];
		const { rejected } = readInvoices(itemsOf(rows), {}, { ...rules, defaultCurrency: 'EUR' });
		expect(rejected[1]?.reasons[0]).toBe(
			'Open Invoices item 2, Number: no value found: "Openstaande facturen" is no name of a column. When the names stand lower in the sheet, tell the node that reads it from which row on',
		);
	});

	it('headers that are repeated on each page are passed over', () => {
		const header = Object.fromEntries(Object.keys(row).map((name) => [name, name]));
		const { items, rejected } = readInvoices(itemsOf([row, header]), {}, rules);
		expect(items).toHaveLength(1);
		expect(rejected).toEqual([]);
	});

	it('a customer above his invoices does not hold up the payments that bear his name', async () => {
		const [paid = []] = await runNode(new PontoInvoiceMatch(), {
			inputs: [
				[
					{
						id: 't1',
						amountText: '10.00',
						currency: 'EUR',
						bookedOn: '2026-11-20',
						counterpartName: 'De Smet',
						remittanceInformation: 'De Smet F2026/0101',
					},
				],
				[
					{ Factuurnummer: 'De Smet', Openstaand: '', Munt: 'EUR', Klant: '' },
					{ ...row, Factuurnummer: 'F2026/0101' },
				],
			],
		});
		expect(paid.map(({ json }) => json.invoiceNumber)).toEqual(['F2026/0101']);
	});

	it('blank ones are passed over, and the others keep their place', () => {
		const rows = [{ Factuurnummer: '', Openstaand: null }, {}, { ...row, Openstaand: 'ten' }];
		const { items, rejected } = readInvoices(itemsOf(rows), {}, rules);
		expect(items).toEqual([]);
		expect(rejected.map(({ itemIndex }) => itemIndex)).toEqual([2]);
	});
});

describe('a column that says debit or credit', () => {
	it.each([
		['S/H', 'S', 1_000],
		['S/H', 'H', -1_000],
		['D/C', 'C', -1_000],
		['Debet/Credit', 'Debet', 1_000],
		['Sens', 'Crédit', -1_000],
	])('%s %s', (column, word, openMinor) => {
		expect(readOne({ ...row, [column]: word }).items[0]?.value.openMinor).toBe(openMinor);
	});

	it('with another word refuses the row', () => {
		expect(readOne({ ...row, 'S/H': '?' }).rejected[0]?.reasons[0]).toContain(
			'neither debit nor credit',
		);
	});
});

it('says which column was read as what', () => {
	const settings = {
		matching: {},
		rules,
		stopOnBadInput: false,
		invoiceNames: {},
		transactionNames: {},
		pastAllocationNames: {},
	};
	const { columns } = readInputs(
		{ transactions: [], invoices: [{ json: row }], pastAllocations: [] },
		settings as never,
	);
	expect(columns['Open Invoices']).toEqual([
		{ label: 'Number', column: 'Factuurnummer' },
		{ label: 'Open Amount', column: 'Openstaand' },
		{ label: 'Currency', column: 'Munt' },
		{ label: 'Customer Name', column: 'Klant' },
	]);
});
