import {
	formerId,
	hasSuccessor,
	KnownIds,
	otherIds,
} from '../../../../nodes/PontoTrigger/poll/bankAccount';
import { accountSchema, type Account } from '../../../../nodes/shared/ponto/schemas/account';

const account = (id: string, reference: string): Account =>
	accountSchema.parse({ id, attributes: { reference, currency: 'EUR', subtype: 'checking' } });

describe('which IDs are those of one bank account', () => {
	it('takes as many looks as there are accounts, however many there are', () => {
		const ids = Array.from({ length: 1_000 }, (_, index) => `account-${index}`);
		let looks = 0;
		const remembered = Object.fromEntries(
			ids.map((id) => [
				id,
				{
					get bankAccount() {
						looks += 1;
						return id;
					},
					walkedAt: '2026-11-20T09:00:00.000Z',
				},
			]),
		);
		const known = new KnownIds(remembered);
		const accounts = ids.map((id) => account(id, 'BE68539007547034'));
		const listed = new Map(accounts.map((each) => [each.id, each]));
		for (const each of accounts) {
			expect(formerId(each, known)).toBeUndefined();
			expect(otherIds(each, known)).toEqual([]);
			expect(hasSuccessor(each, listed, known, 0)).toBe(false);
		}
		expect(looks).toBe(ids.length);
	});
});
