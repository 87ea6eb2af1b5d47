import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { MatchOptions } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { becomesOf } from './decided';

type Case = [name: string, text: string, amountMinor: number, becomes: string[]];

const ONE = '+++123/4567/89002+++';
const TWO = '+++010/8068/17183+++';
const JANSSENS = { counterpartIban: 'BE68539007547034' };
const PEETERS = { customerName: 'Garage Peeters NV', customerIbans: ['BE21210123456703'] };

describe('two references whose zeros were lost, paid by more than they ask', () => {
	const invoices = [
		{ number: 'A-1040', references: ['+++000/1234/56748+++'], openMinor: 4000 },
		{ number: 'A-1041', references: [TWO], openMinor: 4000, ...PEETERS },
		{ number: 'A-1042', references: ['+++000/2345/67824+++'], openMinor: 4000, ...PEETERS },
	];

	it.each<[string, Partial<BankTransaction>, string[]]>([
		[
			'need a payer who is known for both',
			{ remittanceInformation: '123456748, 234567824', ...JANSSENS },
			['ambiguous', 'sum-needs-known-payer'],
		],
		[
			'need a known payer though only one of them lacks its zeros',
			{ remittanceInformation: `123456748, ${TWO}` },
			['ambiguous', 'sum-needs-known-payer'],
		],
		[
			'pay one and leave a rest where the bank says that it is one',
			{ remittanceInformation: '123456748', remittanceInformationType: 'structured-be' },
			['overpaid', 'A-1040'],
		],
		[
			'need a known payer where the bank says that it is none',
			{ remittanceInformation: '123456748', remittanceInformationType: 'unstructured' },
			['ambiguous', 'rest-needs-known-payer'],
		],
	])('%s', (_name, differs, becomes) => expect(becomesOf(differs, invoices)).toEqual(becomes));
});

describe('a reference of several invoices', () => {
	const sharing = (...amounts: ReadonlyArray<Partial<OpenInvoice>>) =>
		amounts.map((differs, at) => ({
			number: `INV/2025/0${String(140 + at)}`,
			references: [ONE],
			...differs,
		}));
	const discount = { minor: 204, until: '2025-04-30' };

	it.each<[string, string, Array<Partial<OpenInvoice>>, string[]]>([
		[
			'pays the one with the amount before one that a discount brings to it',
			ONE,
			sharing({ openMinor: 10_204, discount }, {}),
			['matched', 'INV/2025/0141'],
		],
		[
			'counts once what another reference names as well',
			`${ONE} ${TWO}`,
			sharing({ openMinor: 6000 }, { references: [ONE, TWO] }),
			['matched', 'INV/2025/0141'],
		],
		[
			'pays neither of two with the amount, though a credit note brings all of them to it',
			ONE,
			sharing({}, {}, { openMinor: -10_000 }),
			['ambiguous', 'shared-reference-and-amount'],
		],
		[
			'pays the one that the digits of its number name, in part',
			`${ONE}, 2025/0141`,
			sharing({ openMinor: 16_000 }, { openMinor: 17_000 }),
			['partial', 'INV/2025/0141'],
		],
		[
			'says no more where a few digits stand beside it',
			`${ONE}, bestelling 0141`,
			sharing({ openMinor: 16_000 }, { openMinor: 17_000 }),
			['ambiguous', 'shared-reference'],
		],
	])('%s', (_name, text, invoices, becomes) =>
		expect(becomesOf({ remittanceInformation: text }, invoices)).toEqual(becomes),
	);
});

describe('a reference beside the numbers of other invoices', () => {
	const invoices = [
		{ number: 'INV/2025/0140', references: [ONE], openMinor: 6000 },
		{ number: 'INV/2025/0141', references: [TWO], openMinor: 4000 },
		{ number: 'INV/2025/0142', openMinor: 3000 },
		{ number: 'INV/2025/0143', openMinor: 2000 },
		{ number: '20443', openMinor: 1000 },
	];

	it.each<Case>([
		[
			'pays both when they add up',
			`${ONE}, 2025/0142`,
			9000,
			['multiple', 'INV/2025/0140', 'INV/2025/0142'],
		],
		[
			'is enough together with another reference when these add up',
			`${ONE}, ${TWO}, INV/2025/0142`,
			10_000,
			['multiple', 'INV/2025/0140', 'INV/2025/0141'],
		],
		[
			'pays no more than what is named surely, though all add up',
			`${ONE}, INV/2025/0142, bestelling 20443`,
			10_000,
			['ambiguous', 'reference-and-number-differ'],
		],
	])('%s', (_name, remittanceInformation, amountMinor, becomes) =>
		expect(becomesOf({ remittanceInformation, amountMinor }, invoices)).toEqual(becomes),
	);
});

describe('a part of what a reference asks, beside a number that was settled', () => {
	const invoices = [{ number: 'INV/2025/0140', references: [ONE] }, { number: '20443' }];
	const options: MatchOptions = {
		knownReferences: [
			{ reference: 'INV/2025/0107' },
			{ reference: 'INV/2025/0140' },
			{ reference: '20107' },
		],
	};

	it.each<Case>([
		[
			'goes to a person',
			`${ONE}, INV/2025/0107`,
			6000,
			['ambiguous', 'reference-and-number-differ'],
		],
		[
			'also without its letters',
			`${ONE}, 2025/0107`,
			6000,
			['ambiguous', 'reference-and-number-differ'],
		],
		[
			'is booked when it is all of it',
			`${ONE}, INV/2025/0107`,
			10_000,
			['matched', 'INV/2025/0140'],
		],
		[
			'is booked when the number is its own as well',
			`${ONE}, INV/2025/0140`,
			6000,
			['partial', 'INV/2025/0140'],
		],
		[
			'is booked when the digits may be anything',
			`${ONE} 20107`,
			6000,
			['partial', 'INV/2025/0140'],
		],
	])('%s', (_name, remittanceInformation, amountMinor, becomes) =>
		expect(becomesOf({ remittanceInformation, amountMinor }, invoices, options)).toEqual(becomes),
	);
});

describe('a part of what a reference asks, beside a number that two invoices have', () => {
	const invoices = [
		{ number: 'INV/2025/0140', references: [ONE] },
		{ id: 'b', number: 'INV/2025/0150', openMinor: 5000, ...PEETERS },
		{ id: 'c', number: 'INV/2025/0150', openMinor: 4000 },
	];

	it.each<Case>([
		[
			'goes to a person',
			`${ONE}, INV/2025/0150`,
			6000,
			['ambiguous', 'reference-and-number-differ'],
		],
		[
			'is booked when it is all of it',
			`${ONE}, INV/2025/0150`,
			10_000,
			['matched', 'INV/2025/0140'],
		],
	])('%s', (_name, remittanceInformation, amountMinor, becomes) =>
		expect(becomesOf({ remittanceInformation, amountMinor }, invoices)).toEqual(becomes),
	);

	it('is booked when one of the two is what the reference asks for', () =>
		expect(
			becomesOf({ remittanceInformation: `${ONE}, INV/2025/0140`, amountMinor: 6000 }, [
				{ number: 'INV/2025/0140', references: [ONE] },
				{ id: 'b', number: 'INV/2025/0140', ...PEETERS },
			]),
		).toEqual(['partial', 'INV/2025/0140']));
});
