import { groupBy } from 'lodash';
import type { IDataObject } from 'n8n-workflow';
import { formatMoney, parseMoney, type Money } from '../../../shared/domain/money';
import { withoutNoise } from '../../../shared/domain/withoutNoise';
import type { Account } from '../../../shared/ponto/schemas/account';

type BalanceName = 'currentBalance' | 'availableBalance';

/**
 * One total for each currency, never across currencies. Deprecated accounts are left out: their bank connection
 * was replaced, so their balance is old and often in another account already. A total says over how many
 * accounts it goes, since banks do not give every balance.
 */
export function currencyTotals(accounts: readonly Account[]): IDataObject[] {
	const counted = accounts.filter(({ attributes }) => !attributes.deprecated);
	const byCurrency = groupBy(counted, ({ attributes }) => attributes.currency ?? '');
	return Object.entries(byCurrency).map(([currency, group]) => ({
		kind: 'total',
		currency: currency || null,
		accountCount: group.length,
		...total('currentBalance', currency, group),
		...total('availableBalance', currency, group),
	}));
}

function total(name: BalanceName, currency: string, accounts: readonly Account[]): IDataObject {
	const balances = accounts.flatMap(({ attributes }) => exactly(attributes[name], currency) ?? []);
	const minor = balances.reduce((sum, balance) => sum + balance.minor, 0n);
	const text = balances.length === 0 ? null : formatMoney({ minor, currency });
	return {
		[name]: text === null ? null : Number(text),
		[`${name}Text`]: text,
		[`${name}AccountCount`]: balances.length,
	};
}

function exactly(decimal: string | number | null | undefined, currency: string): Money | undefined {
	try {
		return decimal === null || decimal === undefined
			? undefined
			: parseMoney(withoutNoise(decimal, currency), currency);
	} catch {
		return undefined;
	}
}
