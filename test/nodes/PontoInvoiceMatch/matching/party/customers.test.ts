import {
	areSeveralCustomers,
	createCustomers,
	customerKey,
	isSameCustomer,
	knownBy,
} from '../../../../../nodes/PontoInvoiceMatch/matching/party/customers';
import type { PastAllocation } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import { invoice, payment } from '../examples';

const [IBAN, OTHER_IBAN, THIRD_IBAN] = ['BE68539007547034', 'BE21210123456703', 'BE42979555000154'];
const nobody = createCustomers([]);

const past = (differs: Partial<PastAllocation>): PastAllocation => ({
	transactionId: 't0',
	invoiceId: 'i0',
	allocatedMinor: 1,
	currency: 'EUR',
	counterpartIban: THIRD_IBAN,
	...differs,
});

describe('invoices belong to several customers', () => {
	it.each([
		['none', [], false],
		['one invoice', [{}], false],
		['one name and one account', [{}, {}], false],
		['one name in two notations', [{}, { customerName: 'JANSSENS BAKKERIJ' }], false],
		['two names', [{}, { customerName: 'Garage Peeters' }], true],
		['one name and two accounts', [{}, { customerIbans: [OTHER_IBAN] }], true],
		['one name and no account', [{ customerIbans: [] }, { customerIbans: [] }], false],
		['one name with and without account', [{}, { customerIbans: [] }], false],
		['one name without and with account', [{ customerIbans: [] }, {}], false],
		[
			'one name, the second and third with other accounts',
			[{ customerIbans: [] }, {}, { customerIbans: [OTHER_IBAN] }],
			true,
		],
		['accounts that overlap', [{}, { customerIbans: [OTHER_IBAN, IBAN] }], false],
		['one name with and without an id', [{ customerId: 'C1' }, {}], true],
		[
			'one invoice twice, without a name',
			[
				{ id: 'a', customerName: '' },
				{ id: 'a', customerName: '' },
			],
			false,
		],
		['two ids', [{ customerId: 'C1' }, { customerId: 'C2' }], true],
		[
			'one id with two names and accounts',
			[
				{ customerId: 'C1' },
				{ customerId: 'C1', customerName: 'Garage Peeters', customerIbans: [OTHER_IBAN] },
			],
			false,
		],
		[
			'no names',
			[
				{ id: 'a', customerName: '' },
				{ id: 'b', customerName: '' },
			],
			true,
		],
	])('%s: %j %s', (_which, differs, several) =>
		expect(areSeveralCustomers(nobody, differs.map(invoice))).toBe(several),
	);
});

it.each([
	[{ customerId: 'C1' }, 'id C1'],
	[{}, 'BAKKERIJ JANSSENS'],
	[{ id: 'i7', customerName: 'BV' }, 'invoice i7'],
])('the customer of %j goes by "%s"', (differs, key) =>
	expect(customerKey(nobody, invoice(differs))).toBe(key),
);

it.each([
	['one name in two notations', {}, { customerName: 'JANSSENS, bakkerij' }, true],
	['two names', {}, { customerName: 'Garage Peeters' }, false],
	['one id with two names', { customerId: 'C1' }, { customerId: 'C1', customerName: 'P' }, true],
	['two ids with one name', { customerId: 'C1' }, { customerId: 'C2' }, false],
	['one name with and without an id', { customerId: 'C1' }, {}, false],
	['no name', { customerName: '' }, { customerName: '' }, true],
	['no name, on two invoices', { customerName: '' }, { id: 'i2', customerName: '' }, false],
	['a name and none on one invoice', {}, { customerName: '' }, false],
	[
		'a name in two notations on two invoices',
		{},
		{ id: 'i2', customerName: 'BV Bakkerij Janssens' },
		true,
	],
])('%s: one customer %j %j %s', (_which, one, other, same) => {
	expect(isSameCustomer(nobody, invoice(one), invoice(other))).toBe(same);
	expect(isSameCustomer(nobody, invoice(other), invoice(one))).toBe(same);
});

describe('a payer is known', () => {
	it.each([
		['by his account', { counterpartIban: IBAN }, 'iban'],
		['by his name', { counterpartName: 'Janssens Bakkerij' }, 'name'],
		['by neither', {}, undefined],
		['not without account and name', { counterpartIban: '', counterpartName: '' }, undefined],
		[
			'by account rather than name',
			{ counterpartIban: IBAN, counterpartName: 'Bakkerij Janssens' },
			'iban',
		],
	] as const)('%s', (_how, differs, known) =>
		expect(knownBy(nobody, payment(differs), invoice())).toBe(known),
	);

	it('not by titles that are as long as banks let a name be, and its beginning', () =>
		expect(
			knownBy(
				nobody,
				payment({ counterpartName: 'Monsieur et Madame' }),
				invoice({ customerName: 'Monsieur et Madame Dupont' }),
			),
		).toBeUndefined());

	it.each([
		['Monsieur Jean Dupo', 'Monsieur Jean Dupont', 'cutName'],
		['Monsieur Jean Dupon', 'Monsieur Jean Dupont', undefined],
		['MUELLER BAU', 'Müller Bau GmbH', 'name'],
		['Müller Bau', 'MUELLER BAU GMBH', 'name'],
		['MULLER BAU', 'Müller Bau GmbH', 'name'],
		['MILLER BAU', 'Müller Bau GmbH', undefined],
		['Müller Bau', '', undefined],
	])('"%s" for %s: %s', (counterpartName, customerName, known) =>
		expect(knownBy(nobody, payment({ counterpartName }), invoice({ customerName }))).toBe(known),
	);

	it('not by a name that leaves nothing to compare', () =>
		expect(
			knownBy(nobody, payment({ counterpartName: 'BV' }), invoice({ customerName: 'NV' })),
		).toBeUndefined());

	it.each([
		['by name', [past({ customerName: 'Bakkerij Janssens' })], {}, 'learned'],
		['by id', [past({ customerId: 'C1' })], { customerId: 'C1', customerName: '' }, 'learned'],
		['by another id', [past({ customerId: 'C2' })], { customerId: 'C1' }, undefined],
		[
			'by name, though the invoice has an id',
			[past({ customerName: 'Bakkerij Janssens' })],
			{ customerId: 'C1', customerIbans: [] },
			'learned',
		],
		[
			'by the name of one with an id and another account: perhaps a namesake',
			[past({ customerName: 'Bakkerij Janssens' })],
			{ customerId: 'C1' },
			undefined,
		],
		[
			'by a payment provider',
			[past({ customerName: 'Bakkerij Janssens', counterpartName: 'Stichting Mollie Payments' })],
			{},
			undefined,
		],
		[
			'twice for one',
			[past({ customerName: 'Bakkerij Janssens' }), past({ customerName: 'Janssens Bakkerij BV' })],
			{},
			'learned',
		],
		[
			'for two',
			[past({ customerName: 'Bakkerij Janssens' }), past({ customerName: 'Garage Peeters' })],
			{},
			undefined,
		],
		[
			'for one and for somebody without a name',
			[past({ customerName: 'Bakkerij Janssens' }), past({}), past({ customerName: 'BV' })],
			{},
			'learned',
		],
		[
			'from another account',
			[past({ customerName: 'Bakkerij Janssens', counterpartIban: IBAN })],
			{},
			undefined,
		],
		[
			'without an account',
			[past({ customerName: 'Bakkerij Janssens', counterpartIban: '' })],
			{},
			undefined,
		],
	] as const)('from what he paid before: %s', (_how, allocations, differs, known) =>
		expect(
			knownBy(
				createCustomers(allocations),
				payment({ counterpartIban: THIRD_IBAN }),
				invoice({ customerIbans: [OTHER_IBAN], ...differs }),
			),
		).toBe(known),
	);

	it('an account that learned of several customers has them in one order, however the rows came', () => {
		const rows = ['C3', 'C1', 'C2'].map((customerId) => past({ customerId }));
		for (const list of [rows, [...rows].reverse()]) {
			expect([...(createCustomers(list).learned.get(THIRD_IBAN) ?? [])]).toEqual([
				'id C1',
				'id C2',
				'id C3',
			]);
		}
	});

	it('an account that learned nothing is kept for none', () =>
		expect(
			createCustomers([past({}), past({ counterpartIban: '', customerName: 'X' })]).learned,
		).toEqual(new Map()));
});
