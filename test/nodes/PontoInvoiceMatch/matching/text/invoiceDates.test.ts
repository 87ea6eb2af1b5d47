import { invoiceDates } from '../../../../../nodes/PontoInvoiceMatch/matching/text/invoiceDates';

it.each([
	['facture du 20/02', ['2025-02-20']],
	['facture du 12/06', ['2025-06-12']],
	['facture du 20/12', ['2024-12-20']],
	['facture 20/02', ['2025-02-20']],
	['factuur 20-02-2025', ['2025-02-20']],
	['Rechnung 20.02.', ['2025-02-20']],
	['factuur 20 februari 2024', ['2024-02-20']],
	['factuurdatum: 2025-06-12', ['2025-06-12']],
	['RE 200225', ['2025-02-20']],
	['RE 201325', []],
	['facture 16/05', []],
	['facture 15/05', ['2025-05-15']],
	['facture 12/06', []],
	['factuur 20.02 EUR', []],
	['factuur 20.02€', []],
	['20/02', []],
	['factuur 20/02/0142', []],
])('"%s", paid on 16 June 2025, has the days of invoices %j', (text, days) =>
	expect(invoiceDates(text, '2025-06-16')).toEqual(days),
);
