import { createRandom, type Random } from '../../testData/random';
import { seedAccounts } from './accounts';
import { seedBanks } from './banks';
import { daysFrom } from './calendar';
import { seedCustomers, type Customer } from './customers';
import type { AccountKey, TransactionDraft } from './draft';
import { settledPayment } from './history';
import { seedPayments } from './mix';
import { asSeedInvoice, seedOpenInvoices } from './openInvoices';
import { otherLine } from './otherLines';
import { createScene, RECENT_DAYS } from './scene';
import type { Seed, SeedAccount } from './seed';
import { seedTransactions } from './seedTransactions';

/** What the seed depends on: the same options always give the same seed. */
export interface SeedOptions {
	/** Calendar date (`YYYY-MM-DD`) that all dates of the seed are relative to. */
	readonly today: string;
}

/** Transactions in each account, in all and in the recent days; the rest is history. */
const SIZES: Readonly<Record<AccountKey, { all: number; recent: number }>> = {
	operating: { all: 820, recent: 92 },
	projects: { all: 470, recent: 88 },
	dollars: { all: 210, recent: 60 },
};

const HISTORY_DAYS = 410;
const SETTLED_SHARE = 0.4;

interface Surroundings {
	readonly today: string;
	readonly customers: readonly Customer[];
	readonly taken: Set<number>;
	readonly ownIbans: Record<AccountKey, string>;
	readonly random: Random;
}

function unrelatedLines(
	account: AccountKey,
	count: number,
	[from, to]: readonly [number, number],
	surroundings: Surroundings,
): TransactionDraft[] {
	const { customers, ownIbans, random, taken, today } = surroundings;
	return Array.from({ length: count }, () => {
		const bookedOn = daysFrom(today, -random.int(from, to));
		return random.chance(SETTLED_SHARE)
			? settledPayment(account, bookedOn, customers, taken, random)
			: otherLine(account, bookedOn, taken, ownIbans, random);
	});
}

function ibanOf(accounts: readonly SeedAccount[], index: number): string {
	return accounts[index].attributes.reference;
}

/**
 * A small Belgian firm that makes furniture: its banks, three accounts, 1,500 transactions, about
 * 200 open invoices, and for every transaction what a correct match does with it. All payments of
 * open invoices are among the latest 100 of their account.
 */
export function createSeed({ today }: SeedOptions): Seed {
	const random = createRandom('atelier');
	const taken = new Set<number>();
	const accounts = seedAccounts(today);
	const customers = seedCustomers(random);
	const invoices = seedOpenInvoices(customers, taken, today, random);
	const payments = seedPayments(createScene(invoices, taken, today, random));
	const ownIbans = {
		operating: ibanOf(accounts, 0),
		projects: ibanOf(accounts, 1),
		dollars: ibanOf(accounts, 2),
	};
	const surroundings = { today, customers, taken, ownIbans, random };
	const others = (['operating', 'projects', 'dollars'] as const).flatMap((account) => {
		const { all, recent } = SIZES[account];
		const paying = payments.filter((payment) => payment.account === account).length;
		const recentOthers = Math.max(0, recent - paying);
		return [
			...unrelatedLines(account, recentOthers, [1, RECENT_DAYS], surroundings),
			...unrelatedLines(
				account,
				all - paying - recentOthers,
				[RECENT_DAYS + 5, HISTORY_DAYS],
				surroundings,
			),
		];
	});
	return {
		financialInstitutions: seedBanks(),
		accounts,
		...seedTransactions([...payments, ...others], today, random),
		invoices: invoices.map(asSeedInvoice),
	};
}
