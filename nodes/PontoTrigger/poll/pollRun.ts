import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import type { Account } from '../../shared/ponto/schemas/account';
import type { AccountFailure } from './failures';
import type { PollBudget } from './pollBudget';
import type { Settings } from './settings';

/** One poll: what it watches, when it started, and how much it may still do. */
export interface PollRun {
	readonly context: IPollFunctions;
	readonly settings: Settings;
	/** All accounts of the integration. */
	readonly listed: readonly Account[];
	/** Those of them that are watched. */
	readonly accounts: readonly Account[];
	/** When it started, in milliseconds. */
	readonly now: number;
	readonly budget: PollBudget;
}

/** What is remembered when a poll starts. */
export interface Recollection {
	/** By account ID. */
	readonly accounts: Readonly<Record<string, IDataObject>>;
	/** When the node last polled, in milliseconds, as far as n8n has kept it; undefined at the first poll. */
	readonly polledAt?: number;
	/** Accounts that could not be read last time. */
	readonly failedLast: ReadonlySet<string>;
}

/** What a poll found at one account. */
export interface AccountNews {
	/** In the order in which Ponto created it, oldest first. */
	readonly items: readonly IDataObject[];
	/** What to remember once the items are handed over. */
	readonly cursor: IDataObject;
	/** What kept the poll from reading on; what it had read until then counts. */
	readonly failure?: unknown;
}

/** What one account is read with. */
export interface AccountReading {
	readonly account: Account;
	/** What is remembered of it. */
	readonly stored: unknown;
	/** How often a request is sent at most. */
	readonly attempts: number;
	/** An account that is new to the trigger starts with what came since then, in milliseconds. */
	readonly startsAt?: number;
	/** What is known of the same bank account under other IDs, that it had before or has since. */
	readonly storedOfOtherIds: readonly unknown[];
}

/** Reads one account. */
export type ReadAccount = (run: PollRun, reading: AccountReading) => Promise<AccountNews>;

/** What a poll found at all accounts. */
export interface PollFindings {
	readonly news: ReadonlyMap<string, AccountNews>;
	readonly failures: readonly AccountFailure[];
	/** IDs of the accounts that could not be read, now or when they were last asked. */
	readonly failed: ReadonlySet<string>;
	/** Labels of the accounts that could be read. */
	readonly well: ReadonlySet<string>;
	/** Whether there were accounts to read, and none could be. */
	readonly isNothingRead: boolean;
}
