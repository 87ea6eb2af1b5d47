import type { IDataObject } from 'n8n-workflow';
import { findAttention } from '../attention/findAttention';
import { pollAccounts } from './pollAccounts';
import type { PollFindings, PollRun } from './pollRun';
import { readPending } from '../pending/readPending';
import { readTransactions } from '../transactions/readTransactions';
import type { Settings } from './settings';

type FindNews = (
	run: PollRun,
	remembered: Readonly<Record<string, IDataObject>>,
) => PollFindings | Promise<PollFindings>;

const BY_EVENT: Record<Settings['event'], FindNews> = {
	newTransaction: async (run, remembered) => await pollAccounts(run, remembered, readTransactions),
	updatedTransaction: async (run, remembered) =>
		await pollAccounts(run, remembered, readTransactions),
	pendingTransaction: async (run, remembered) => await pollAccounts(run, remembered, readPending),
	accountNeedsAttention: findAttention,
};

/** Looks for what the node triggers on, given what is remembered of each account. */
export const findNews: FindNews = async (run, remembered) =>
	await BY_EVENT[run.settings.event](run, remembered);
