import type { Account } from './account';

/** Copies the bank's balances to Ponto; tells whether they changed. */
export function fetchDetails(account: Account, now: Date): boolean {
	const { attributes, bank } = account;
	const changed =
		bank.currentBalance !== attributes.currentBalance ||
		bank.availableBalance !== attributes.availableBalance;
	if (!changed) return false;
	const observedAt = now.toISOString();
	account.attributes = {
		...attributes,
		availableBalance: bank.availableBalance,
		availableBalanceChangedAt: bank.balanceChangedAt,
		availableBalanceReferenceDate: `${observedAt.slice(0, 10)}T00:00:00.000Z`,
		availableBalanceVariationObservedAt: observedAt,
		currentBalance: bank.currentBalance,
		currentBalanceChangedAt: bank.balanceChangedAt,
		currentBalanceReferenceDate: `${observedAt.slice(0, 10)}T00:00:00.000Z`,
		currentBalanceVariationObservedAt: observedAt,
	};
	return true;
}
