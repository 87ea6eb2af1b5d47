import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { becomesOf } from './decided';

const HIS = { counterpartName: 'Bakkerij Janssens', counterpartIban: 'BE68539007547034' };
const of = (customerName: string): Partial<OpenInvoice> => ({
	number: 'F-1043',
	customerName,
	customerId: 'C2',
	customerIbans: ['BE21210123456703'],
});

describe('a known payer with the amount of one invoice of his, where somebody else owes as much', () => {
	it.each([
		[
			'the other by all words of his name, apart',
			'garage betaald, dank aan Peeters',
			'Garage Peeters NV',
		],
		[
			"the other, whose name has a word of the payer's own",
			'bakkerij, betaald voor Peeters',
			'Bakkerij Peeters',
		],
		[
			"the other, whose name has a word of the payer's own, apart",
			'bakkerij betaald, dank aan Peeters',
			'Bakkerij Peeters',
		],
		[
			"the other in one piece with a word of the payer's own",
			'Bakkerij Peeters',
			'Bakkerij Peeters',
		],
		['the other beside the payer', 'Bakkerij Janssens voor garage Peeters', 'Garage Peeters NV'],
	])('leaves it to a person when the text names %s', (_name, remittanceInformation, other) =>
		expect(becomesOf({ remittanceInformation, ...HIS }, [{ number: 'F-1042' }, of(other)])).toEqual(
			['ambiguous', 'names-another-customer'],
		),
	);

	it.each([
		['one word of two', 'garage betaald, dank', 'Garage Peeters NV'],
		['his only name, amid the text', 'dank peeters groeten', 'Peeters'],
		['a little word', 'voor de levering', 'Jo De Wit'],
		['nothing', '', 'Garage Peeters NV'],
		['only the payer', 'bakkerij janssens', 'Garage Peeters NV'],
	])('is booked when the text has of the other %s', (_name, remittanceInformation, other) =>
		expect(becomesOf({ remittanceInformation, ...HIS }, [{ number: 'F-1042' }, of(other)])).toEqual(
			['matched', 'F-1042'],
		),
	);

	it('is booked when the other has the same name, and the text it as well', () =>
		expect(
			becomesOf({ remittanceInformation: 'bakkerij betaald, Janssens', ...HIS }, [
				{ number: 'F-1042', customerId: 'C1' },
				of('Janssens Bakkerij'),
			]),
		).toEqual(['matched', 'F-1042']));
});

describe('a known payer with the amount of one invoice of his, where somebody else owes another amount', () => {
	const open = [{ number: 'F-1042' }];
	const other = (customerName: string) => ({ ...of(customerName), openMinor: 5000 });

	it.each([
		['the other beside the payer', 'Bakkerij Janssens voor garage Peeters', 'Garage Peeters NV'],
		[
			'the other, whose name has a word of the payer',
			'rekening Bakkerij Peeters',
			'Bakkerij Peeters',
		],
	])('leaves it to a person when the text names %s', (_name, remittanceInformation, name) =>
		expect(becomesOf({ remittanceInformation, ...HIS }, [...open, other(name)])).toEqual([
			'ambiguous',
			'names-another-customer',
		]),
	);

	it.each([
		['words of his name apart', 'garage betaald, dank aan Peeters', 'Garage Peeters NV'],
		['a little word that is in his name', 'pour les travaux', 'Les Jardins'],
		["a word of his name that is the payer's own", 'voor bakkerij', 'Bakkerij Peeters'],
	])('is booked when the text has %s', (_name, remittanceInformation, name) =>
		expect(becomesOf({ remittanceInformation, ...HIS }, [...open, other(name)])).toEqual([
			'matched',
			'F-1042',
		]),
	);
});

it('an invoice without dates may be of any month that the text names', () =>
	expect(
		becomesOf({ remittanceInformation: 'huur juni', ...HIS }, [
			{ number: 'F-1042', issueDate: undefined, dueDate: undefined },
		]),
	).toEqual(['matched', 'F-1042']));

it.each([
	['van 01/04 tot 30/04', ['matched', 'F-1042']],
	['verblijf 10/04-14/04', ['matched', 'F-1042']],
	['leveringen 05/08 en 14/08', ['matched', 'F-1042']],
	['open van 9.30 - 12.00', ['matched', 'F-1042']],
	['verblijf 10/08-14/08', ['matched', 'F-1042']],
	['verblijf 10/12-14/12', ['ambiguous', 'other-month']],
])(
	'an invoice of March that is due in April, of a text with days: %s',
	(remittanceInformation, becomes) =>
		expect(becomesOf({ remittanceInformation, ...HIS }, [{ number: 'F-1042' }])).toEqual(becomes),
);
