import { accountSchema } from '../../../../nodes/shared/ponto/schemas/account';
import {
	flattenTransaction,
	simplifyTransaction,
	transactionSchema,
} from '../../../../nodes/shared/ponto/schemas/transaction';

const ACCOUNT = accountSchema.parse({
	id: 'account-1',
	type: 'account',
	attributes: { reference: 'BE68539007547034', currency: 'EUR', holderName: 'Bakkerij Janssens' },
});
const transaction = (attributes: Record<string, unknown> = {}) =>
	transactionSchema.parse({
		id: 'transaction-1',
		type: 'transaction',
		attributes: { amount: 121.5, currency: 'EUR', ...attributes },
		links: { self: 'https://api.example.test/1' },
	});
const simplified = (attributes: Record<string, unknown>, timeZone?: string) =>
	simplifyTransaction(transaction(attributes), ACCOUNT, timeZone);

describe('a simplified transaction', () => {
	test('has the account, the exact amount beside the number, and calendar dates', () => {
		const dates = {
			executionDate: '2026-11-19T23:00:00.000Z',
			valueDate: '2026-11-20T00:00:00.000Z',
		};
		expect(simplified(dates)).toMatchObject({
			id: 'transaction-1',
			accountId: 'account-1',
			accountReference: 'BE68539007547034',
			accountName: 'Bakkerij Janssens',
			bookedOn: '2026-11-20',
			valueOn: '2026-11-20',
			amount: 121.5,
			amountText: '121.50',
			currency: 'EUR',
			direction: 'incoming',
			...dates,
		});
	});

	test('has its dates in the time zone that is asked for', () => {
		const executionDate = '2026-11-19T23:30:00Z';
		expect(simplified({ executionDate }, 'UTC')).toMatchObject({ bookedOn: '2026-11-19' });
	});

	test('is outgoing below zero', () => {
		expect(simplified({ amount: -0.05 })).toMatchObject({
			direction: 'outgoing',
			amountText: '-0.05',
		});
	});

	test('has null for what Ponto leaves out as for what it sends as null', () => {
		expect(simplified({ counterpartName: null })).toEqual(simplified({}));
		expect(simplified({})).toMatchObject({ counterpartName: null, fee: null, bookedOn: null });
	});

	test('takes the value date where the bank gives no execution date', () => {
		expect(simplified({ valueDate: '2026-11-20' })).toMatchObject({ bookedOn: '2026-11-20' });
	});

	test.each([
		['an amount with more digits than its currency has', 1.2345, 'EUR', '1.2345'],
		['a currency that is not in ISO 4217', 0.5, 'ZZZ', '0.5'],
	])('is not lost over %s', (_case, amount, currency, amountText) => {
		expect(simplified({ amount, currency })).toMatchObject({ amountText, currency });
	});
});

test('an unsimplified transaction is what Ponto sent, in one level, with its account', () => {
	expect(flattenTransaction(transaction({ addedLater: 1 }), 'account-1')).toEqual({
		id: 'transaction-1',
		type: 'transaction',
		accountId: 'account-1',
		amount: 121.5,
		currency: 'EUR',
		addedLater: 1,
		links: { self: 'https://api.example.test/1' },
	});
});
