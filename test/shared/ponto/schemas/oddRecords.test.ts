import * as fc from 'fast-check';
import { currencyTotals } from '../../../../nodes/Ponto/actions/account/currencyTotals';
import { simplifyAccount } from '../../../../nodes/Ponto/actions/account/simplifyAccount';
import { accountLabel, accountSchema } from '../../../../nodes/shared/ponto/schemas/account';
import { pageSchema } from '../../../../nodes/shared/ponto/schemas/jsonApi';
import { synchronizationSchema } from '../../../../nodes/shared/ponto/schemas/synchronization';
import {
	datedOn,
	flattenTransaction,
	simplifyTransaction,
	transactionSchema,
} from '../../../../nodes/shared/ponto/schemas/transaction';

const ACCOUNT = accountSchema.parse({
	id: 'account-1',
	type: 'account',
	attributes: { reference: 'BE68539007547034', currency: 'EUR' },
});
const read = (attributes: object) => {
	const sound = { amount: 121.5, currency: 'EUR', valueDate: '2026-11-20' };
	const transaction = transactionSchema.parse({
		id: 't1',
		type: 'transaction',
		attributes: { ...sound, ...attributes },
	});
	return simplifyTransaction(transaction, ACCOUNT);
};

describe('an odd field of a transaction is read as far as it can be', () => {
	test.each([
		[{ amount: '+5.00' }, { amount: 5, amountText: '5.00' }],
		[{ amount: ' -5.00 ' }, { amount: -5, amountText: '-5.00', direction: 'outgoing' }],
		[{ amount: 108.03999999999999 }, { amount: 108.04, amountText: '108.04' }],
		[{ amount: -0.30000000000000004 }, { amount: -0.3, amountText: '-0.30' }],
		[{ currency: 'eur' }, { currency: 'EUR', amountText: '121.50' }],
		[{ executionDate: '' }, { bookedOn: '2026-11-20', executionDate: null }],
		[{ executionDate: '2026-11-19 00:00:00' }, { bookedOn: '2026-11-19' }],
		[{ amount: 1e-8, currency: 'BTC' }, { amountText: '0.00000001' }],
		[{ fee: '' }, { fee: null }],
		[{ mandateId: 1234 }, { mandateId: '1234' }],
		[{ remittanceInformation: ['Factuur', 118] }, { remittanceInformation: 'Factuur 118' }],
		[{ remittanceInformation: 'Fac\u0000tuur' }, { remittanceInformation: 'Factuur' }],
		[{ counterpartName: 'Jos\ud83d 😀' }, { counterpartName: 'Jos\ufffd 😀' }],
		[{ description: ['a\u0000', '\udc00'] }, { description: 'a \ufffd' }],
	])('%j', (attributes, expected) => {
		expect(read(attributes)).toMatchObject(expected);
		expect(read(attributes)).not.toHaveProperty('unreadFields');
	});

	test.each([
		[{ amount: null }, { amount: null, amountText: null, direction: null }],
		[{ amount: '121,50' }, { amount: null, amountText: null }],
		[{ amount: 'n/a' }, { amount: null }],
		[{ amount: 1e15 }, { amount: null }],
		[{ currency: null }, { currency: null, amount: 121.5, amountText: '121.5' }],
		[{ fee: '0,10' }, { fee: null }],
		[{ executionDate: '0000-00-00' }, { bookedOn: '2026-11-20', executionDate: null }],
		[{ executionDate: '2026-02-30' }, { bookedOn: '2026-11-20' }],
		[{ executionDate: 'n/a' }, { bookedOn: '2026-11-20' }],
		[{ executionDate: '10:30' }, { bookedOn: '2026-11-20' }],
		[{ executionDate: '12026-11-20' }, { bookedOn: '2026-11-20' }],
		[{ executionDate: '+012026-11-20T00:00:00Z' }, { bookedOn: '2026-11-20' }],
		[{ executionDate: '9999-12-31T23:59:59Z' }, { bookedOn: '2026-11-20' }],
		[{ executionDate: 1_763_600_000_000 }, { bookedOn: '2026-11-20' }],
		[{ valueDate: '2026-02-30' }, { bookedOn: null, valueOn: null, valueDate: null }],
		[{ counterpartName: { first: 'Jan' } }, { counterpartName: null }],
		[{ digest: [{}] }, { digest: null }],
	])('%j is named', (attributes, expected) => {
		expect(read(attributes)).toMatchObject({
			...expected,
			id: 't1',
			unreadFields: Object.keys(attributes),
		});
	});

	test('and what Ponto sent stays in the output that is not simplified', () => {
		const odd = { id: 't1', type: 'transaction', attributes: { amount: null, fee: '0,10' } };
		expect(flattenTransaction(transactionSchema.parse(odd), 'a')).toMatchObject(odd.attributes);
	});

	test('attributes that are no object at all are all unknown', () => {
		const transaction = transactionSchema.parse({ id: 't1', attributes: 'none' });
		expect(simplifyTransaction(transaction, ACCOUNT)).toMatchObject({
			id: 't1',
			amount: null,
			unreadFields: ['amount', 'currency'],
		});
	});
});

describe('an odd account', () => {
	test('is read as far as it can be', () => {
		const account = accountSchema.parse({
			id: 'a',
			attributes: {
				reference: null,
				currency: null,
				deprecated: 'true',
				holderName: 'Bakkerij',
				currentBalance: 'n/a',
				availableBalance: 10.000000000000002,
			},
			meta: {
				synchronizedAt: 'never',
				latestSynchronization: {
					attributes: { status: 'error', errors: [{ code: 'x', detail: { text: 'y' } }, 'z'] },
				},
			},
			relationships: { financialInstitution: { data: [] }, transactions: null },
		});
		expect(simplifyAccount(account)).toMatchObject({
			reference: null,
			currency: null,
			deprecated: true,
			currentBalance: null,
			synchronizedAt: null,
			financialInstitutionId: null,
			unreadFields: ['reference', 'currency', 'currentBalance'],
		});
		expect(account.meta?.latestSynchronization?.attributes).toMatchObject({
			status: 'error',
			errors: [{ code: 'x', detail: null }, {}],
		});
		expect(accountLabel(account)).toBe('Bakkerij');
	});

	test('has a name in messages even if nothing is known of it', () => {
		expect(accountLabel(accountSchema.parse({ id: 'a', attributes: null }))).toBe('Account a');
	});

	test('has its balance in no total of another currency', () => {
		const accounts = [
			{ currency: null, currentBalance: 5 },
			{ currency: 'EUR', currentBalance: 7 },
		];
		const read = accounts.map((attributes, n) => accountSchema.parse({ id: `${n}`, attributes }));
		expect(currencyTotals(read)).toMatchObject([
			{ currency: null, accountCount: 1, currentBalance: null },
			{ currency: 'EUR', accountCount: 1, currentBalanceText: '7.00' },
		]);
	});
});

test('a record that stands on a page twice is there once', () => {
	const [one, other] = ['1', '2'].map((id) => ({ id, type: 'account', attributes: {} }));
	const { data } = pageSchema(accountSchema).parse({ data: [one, other, one] });
	expect(data.map(({ id }) => id)).toEqual(['1', '2']);
});

describe('whatever Ponto sends beside an ID', () => {
	const value = fc.oneof(
		fc.jsonValue({ maxDepth: 2 }),
		fc.constantFrom('', '0000-00-00', '2026-02-30', '2026-11-20 00:00:00', '+5.00', '0,10', 'n/a'),
		fc.constantFrom('9999-12-31', '10:00', '2026-W47', '20261120', '2026-11-20T25:00:00Z'),
		fc.date().map(String),
		fc.double().map(String),
	);
	const resource = (names: readonly string[]) =>
		fc.record(
			{
				id: fc.string({ minLength: 1 }),
				type: value,
				attributes: fc.oneof(
					value,
					fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] }),
				),
				relationships: fc.oneof(value, fc.dictionary(fc.string(), value)),
				meta: fc.oneof(value, fc.record({ synchronizedAt: value, latestSynchronization: value })),
				links: value,
			},
			{ requiredKeys: ['id'] },
		);

	test('a transaction goes out, and what is lost of it is named', () => {
		fc.assert(
			fc.property(resource(Object.keys(transactionSchema.fields)), (sent) => {
				const transaction = transactionSchema.parse(sent);
				const shown = simplifyTransaction(transaction, ACCOUNT);
				datedOn(transaction, 'Europe/Brussels');
				expect(shown.id).toBe(sent.id);
				for (const [name, came] of Object.entries(transaction.sent)) {
					const isLost = came !== null && came !== '' && shown[name] === null;
					if (isLost && name in transactionSchema.fields) {
						expect(transaction.unreadFields).toContain(name);
					}
				}
			}),
		);
	});

	test('an account goes out', () => {
		fc.assert(
			fc.property(resource(Object.keys(accountSchema.fields)), (sent) => {
				const account = accountSchema.parse(sent);
				expect(simplifyAccount(account).id).toBe(sent.id);
				expect(accountLabel(account)).not.toBe('');
				expect(currencyTotals([account]).length).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('a synchronization is read', () => {
		fc.assert(
			fc.property(resource(Object.keys(synchronizationSchema.fields)), (sent) => {
				expect(synchronizationSchema.parse(sent).id).toBe(sent.id);
			}),
		);
	});
});
