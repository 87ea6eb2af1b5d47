import { findAttention } from '../attention/findAttention';
import { pollAccounts } from './pollAccounts';
import type { PollFindings, PollRun, Recollection } from './pollRun';
import { readPending } from '../pending/readPending';
import { readBooked } from '../transactions/readBooked';
import type { Settings } from './settings';

type FindNews = (run: PollRun, recollection: Recollection) => PollFindings | Promise<PollFindings>;

const BY_EVENT: Record<Settings['event'], FindNews> = {
	newTransaction: async (run, recollection) => await pollAccounts(run, recollection, readBooked),
	updatedTransaction: async (run, recollection) =>
		await pollAccounts(run, recollection, readBooked),
	pendingTransaction: async (run, recollection) =>
		await pollAccounts(run, recollection, readPending),
	accountNeedsAttention: findAttention,
};

/** Looks for what the node triggers on, given what is remembered. */
export const findNews: FindNews = async (run, recollection) =>
	await BY_EVENT[run.settings.event](run, recollection);
