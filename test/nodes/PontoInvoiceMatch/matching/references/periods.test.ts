import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import { createLedger } from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/ledger';
import { readTexts } from '../../../../../nodes/PontoInvoiceMatch/matching/references/readTexts';
import { createTokens } from '../../../../../nodes/PontoInvoiceMatch/matching/text/tokens';
import { invoice, payment } from '../examples';

const open = [invoice({ id: 'a', number: 'F250112', issueDate: '2025-01-08', dueDate: '' })];
const bookedBy = (remittanceInformation: string) =>
	decideTransactions([payment({ remittanceInformation })], open, {})[0].allocations.length;

describe('an invoice by its number, with a year before its own', () => {
	it.each([
		'Factuurnr. 250112 Periode: 01-10-2024 / 31-12-2024',
		'Facture 250112 du 01/10/2024 au 31/12/2024',
		'Rechnung 250112 vom 1.10.2024 bis 31.12.2024',
		'Factuur 250112 4e kwartaal 2024',
		'Facture 250112 trimestre 4 2024',
	])('of the period it is for, is paid: %s', (text) => expect(bookedBy(text)).toBe(1));

	it.each(['Factuur 250112 van 31-12-2024', 'Facture 250112 de 2024', 'Rechnung 250112 aus 2024'])(
		'of its own day or year, goes to a person: %s',
		(text) => expect(bookedBy(text)).toBe(0),
	);
});

describe('the years of a stretch of time', () => {
	const periodYears = (remittanceInformation: string) =>
		readTexts(createLedger([], []), createTokens(), payment({ remittanceInformation })).periodYears;

	it.each([
		['periode 2024', [2024]],
		['periode die loopt van begin maart 2024', [2024]],
		['2024-10-01 / 2024-12-31', [2024, 2024]],
		['01/10/2024 31/12/2024', [2024, 2024]],
		['01/10/2024 - 31/12/2024', [2024, 2024]],
		['01/10/2024 en 31/12/2024', [2024, 2024]],
		['01/10/2024 - au - 31/12/2024', [2024, 2024]],
		['schooljaar 24-25', [2024, 2025]],
		['saison - 23/24', [2023, 2024]],
	])('stand behind a word for it, or in two days: %s', (text, years) =>
		expect(periodYears(text)).toEqual(years),
	);

	it.each([
		'2024',
		'2024 periode',
		'periode die nu loopt van begin maart 2024',
		'31/12/2024',
		'01/10/2024 -- 31/12/2024',
		'01/10/2024 -- au 31/12/2024',
		'01/10/2024 au -- 31/12/2024',
		'01/10/2024 dank 31/12/2024',
		'01/10/2024 au au 31/12/2024',
		'01/10 31/12/2024',
		'24-25',
		'schooljaar 24-26',
		'schooljaar 24.25',
		'schooljaar 24 25',
		'schooljaar 24-025',
		'schooljaar 024-25',
		'schooljaar -- 24-25',
		'levering 24-25',
	])('but not far from it, or beside one day: %s', (text) => expect(periodYears(text)).toEqual([]));
});
