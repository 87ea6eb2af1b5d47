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

/** What a poll found at one account. */
export interface AccountNews {
	/** In the order in which Ponto created it, oldest first. */
	readonly items: readonly IDataObject[];
	/** What to remember once the items are handed over. */
	readonly cursor: IDataObject;
}

/** Reads one account, given what is remembered of it. */
export type ReadAccount = (run: PollRun, account: Account, stored: unknown) => Promise<AccountNews>;

/** What a poll found at all accounts. */
export interface PollFindings {
	readonly news: ReadonlyMap<string, AccountNews>;
	readonly failures: readonly AccountFailure[];
}
