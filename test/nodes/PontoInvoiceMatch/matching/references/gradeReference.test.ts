import { whatElseIsRead, whatIsRead } from './whatIsRead';

describe('a reference without check digits, such as an order number', () => {
	const invoices = [
		...['A-1 PO-771240', 'B-2 ORDER-55', 'C-3 12345', 'D-4 Lot3', 'E-5 Juni2025', 'F-6 PO-2025'],
		...['G-7 Dossier-88123', 'H-8 4500', 'I-9 Juni-20250', 'J-10 XY-98765', 'K-11 XY-9876'],
	];

	it.each<[string, string]>([
		['PO-771240', 'full: PO-771240 = A-1'],
		['bestelling 771240', 'full: 771240 = A-1'],
		['commande nr 771240', 'full: 771240 = A-1'],
		['order 55', 'short: order 55 = B-2'],
		['12345', 'bare: 12345 = C-3'],
		['order 12345', 'withoutPrefix: 12345 = C-3'],
		['factuur 12345', 'bare labelled: 12345 = C-3'],
		['Lot 3', 'short: Lot 3 = D-4'],
		['juni 2025', 'short: juni 2025 = E-5'],
		['PO-2025', 'short: PO-2025 = F-6'],
		['order 2025', 'short: 2025 = F-6'],
		['Dossier-88123', 'full: Dossier-88123 = G-7'],
		['dossier 88123', 'full: dossier 88123 = G-7'],
		['order 4500', 'bare: 4500 = H-8'],
		['4500', 'bare: 4500 = H-8'],
		['lokaal 4500', 'short: 4500 = H-8'],
		['Juni-20250', 'short: Juni-20250 = I-9'],
		['XY-98765', 'full: XY-98765 = J-10'],
		['XY-9876', 'short: XY-9876 = K-11'],
	])('is read as surely as it is written: %s', (text, read) =>
		expect(whatIsRead(invoices, text)).toContain(read),
	);

	it.each([
		...['771240', 'factuur 771240', 'PO-771241', 'contract 12345', 'Lot 201', '88123', '55'],
		...['order 98765', 'order 12345 kg', '12345 kg', 'klant 4500'],
	])('is not read where a word or a letter says otherwise: %s', (text) => {
		expect(whatIsRead(invoices, text).join()).not.toContain(' = ');
		expect(whatElseIsRead(invoices, text).join()).not.toContain(' = ');
	});
});

it('ten digits are the order number that an invoice carries, and no other', () => {
	expect(whatIsRead(['A-1 1234567890'], 'order 1234567890')).toEqual(['full: 1234567890 = A-1']);
	expect(whatIsRead(['A-1 1234567890'], 'order 1234567891')).toEqual([]);
});
