import { ibansIn, normalizeIban } from '../../shared/domain/iban';
import { readTextList } from './readValues';

const SHORTEST_ACCOUNT = 8;
// Two of the shortest are longer.
const ONE_ACCOUNT = /^[0-9A-Z]{1,29}$/;

/** The accounts of a customer: a cell may hold several, however people put them beside each other. */
export function readAccounts(value: unknown): string[] {
	const accounts = readTextList(value).flatMap((text) => {
		const account = normalizeIban(text);
		if (ONE_ACCOUNT.test(account)) return [account];
		const found = ibansIn(text);
		return found.length === 0 ? [account] : found;
	});
	// A ledger account of a customer, as bookkeepers number it, is no bank account.
	return [...new Set(accounts)].filter(({ length }) => length >= SHORTEST_ACCOUNT);
}
