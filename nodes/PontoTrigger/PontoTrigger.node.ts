import {
	NodeConnectionTypes,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
} from 'n8n-workflow';
import { authentication } from '../shared/fields/authentication';
import { getAccounts, listAccounts, withoutAccounts } from './poll/accounts';
import { findNews } from './poll/findNews';
import { memoryOf, readEntries, writeEntries } from './poll/memory';
import { healthOf } from './poll/nodeHealth';
import { startBudget } from './poll/pollBudget';
import type { PollRun } from './poll/pollRun';
import { leaveToNextPoll, reportFailures } from './poll/reportFailures';
import { sampleItems } from './poll/sampleItems';
import { readSettings } from './poll/settings';

export class PontoTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Ponto Trigger',
		name: 'pontoTrigger',
		icon: { light: 'file:../Ponto/ponto.svg', dark: 'file:../Ponto/ponto.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle:
			'={{ ({ newTransaction: "new transaction", updatedTransaction: "updated transaction", pendingTransaction: "pending transaction", accountNeedsAttention: "account needs attention" })[$parameter["event"]] }}',
		description:
			'Starts a workflow when a bank transaction arrives at Ponto or changes, or when an account needs attention',
		defaults: { name: 'Ponto Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'pontoOAuth2Api',
				required: true,
				displayOptions: { show: { authentication: ['pontoOAuth2Api'] } },
			},
			{
				name: 'pontoConnectOAuth2Api',
				required: true,
				displayOptions: { show: { authentication: ['pontoConnectOAuth2Api'] } },
			},
		],
		properties: [
			authentication,
			{
				displayName:
					'Ponto itself fetches from the banks about four times a day (from 2:00, 8:00, 14:00 and 20:00). Polling every hour is plenty; polling every minute does no harm, but brings nothing sooner.',
				name: 'scheduleNotice',
				type: 'notice',
				default: '',
			},
			{
				displayName: 'Trigger On',
				name: 'event',
				type: 'options',
				noDataExpression: true,
				options: [
					{
						name: 'New Transaction',
						value: 'newTransaction',
						description:
							'A settled transaction that was not there before, also if it is back-dated',
					},
					{
						name: 'Updated Transaction',
						value: 'updatedTransaction',
						description: 'The content of a settled transaction of the overlap window has changed',
					},
					{
						name: 'Pending Transaction',
						value: 'pendingTransaction',
						description: 'Announced by the bank, not settled: for information, not for bookkeeping',
					},
					{
						name: 'Account Needs Attention',
						value: 'accountNeedsAttention',
						description:
							'The consent ends soon or has ended, a synchronization has not succeeded, the account is deprecated or was removed',
					},
				],
				default: 'newTransaction',
			},
			{
				displayName: 'Accounts',
				name: 'accounts',
				type: 'options',
				options: [
					{ name: 'All Accounts', value: 'all', description: 'Also those that are added later' },
					{ name: 'Chosen Accounts', value: 'chosen' },
				],
				default: 'all',
			},
			{
				displayName: 'Account Names or IDs',
				name: 'accountIds',
				type: 'multiOptions',
				required: true,
				typeOptions: { loadOptionsMethod: 'getAccounts' },
				displayOptions: { show: { accounts: ['chosen'] } },
				default: [],
				description:
					'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
			},
			{
				displayName: 'Days Before Consent Ends',
				name: 'daysAhead',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 180, numberPrecision: 0 },
				displayOptions: { show: { event: ['accountNeedsAttention'] } },
				default: 14,
				description: 'How early to warn that the consent for an account has to be renewed',
			},
			{
				displayName: 'Direction',
				name: 'direction',
				type: 'options',
				displayOptions: { hide: { event: ['accountNeedsAttention'] } },
				options: [
					{ name: 'Both', value: 'both' },
					{ name: 'Incoming', value: 'incoming', description: 'Money that came in' },
					{ name: 'Outgoing', value: 'outgoing', description: 'Money that went out' },
				],
				default: 'both',
				description:
					'What passes. The others are noted as seen: after a change here, only what arrives from then on is emitted (Transaction > Get Many of the Ponto node finds the earlier ones).',
			},
			{
				displayName: 'First Poll',
				name: 'firstPoll',
				type: 'number',
				typeOptions: { minValue: 0, numberPrecision: 0 },
				displayOptions: { show: { event: ['newTransaction', 'pendingTransaction'] } },
				default: 100,
				description:
					'For each account: how many of its newest transactions to emit when the workflow is published for the first time, or the account is added. With 0, it starts with what arrives from now on.',
			},
			{
				displayName: 'Options',
				name: 'options',
				type: 'collection',
				placeholder: 'Add option',
				default: {},
				options: [
					{
						displayName: 'Overlap Window (Days)',
						name: 'overlapDays',
						type: 'number',
						typeOptions: { minValue: 1, maxValue: 90, numberPrecision: 0 },
						displayOptions: { show: { '/event': ['newTransaction', 'updatedTransaction'] } },
						default: 10,
						description:
							'How far back to look for transactions that turn up among older ones. Twice the days is twice what has to be remembered.',
					},
					{
						displayName: 'Time Zone',
						name: 'timeZone',
						type: 'string',
						default: 'Europe/Brussels',
						description:
							'Where the bank is, as an IANA name. Banks mean a local calendar date, and Ponto sends it as a moment in UTC.',
					},
				],
			},
		],
	};

	methods = { loadOptions: { getAccounts } };

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		const settings = readSettings(this);
		const budget = startBudget(this);
		const listed = await listAccounts(this, () => budget.patience(3)).catch(
			async (error: Error) => await leaveToNextPoll(this, error),
		);
		if (listed === undefined) return null;
		if (listed.length === 0 && settings.event !== 'accountNeedsAttention') {
			throw withoutAccounts(this.getNode());
		}
		const { accountIds } = settings;
		const accounts = accountIds ? listed.filter(({ id }) => accountIds.includes(id)) : listed;
		const run: PollRun = { context: this, settings, listed, accounts, now: Date.now(), budget };

		if (this.getMode() === 'manual') return [this.helpers.returnJsonArray(await sampleItems(run))];

		const memory = memoryOf(this, settings.event);
		const recollection = { ...readEntries(memory), failedLast: healthOf(this).failed };
		const findings = await findNews(run, recollection);

		// From here to the return nothing is awaited: what is remembered and what is emitted go together.
		const report = reportFailures(run, findings);
		const changes = [...findings.news].map(([accountId, { items, cursor }]) => ({
			accountId,
			before: recollection.accounts[accountId],
			after: cursor,
			items,
		}));
		const made = writeEntries(
			memory,
			// The items of a poll that ends with an error are lost, so they must be found again.
			report ? changes.filter(({ items }) => items.length === 0) : changes,
			listed.map(({ id }) => id),
			run.now,
		);
		if (report) throw report;
		const items = made.flatMap(({ accountId }) => findings.news.get(accountId)?.items ?? []);
		return items.length > 0 ? [this.helpers.returnJsonArray(items)] : null;
	}
}
