import {
	NodeConnectionTypes,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
} from 'n8n-workflow';
import { authentication } from '../shared/fields/authentication';
import { resolveConnection } from '../shared/transport/connection';
import { getAccounts, listAccounts } from './accounts';
import { dueForReport, reportOf, type AccountFailure, type Reports } from './failures';
import { readEntries, writeEntries } from './memory';
import { missingAccounts, pollAccounts } from './pollAccounts';
import { startBudget } from './pollBudget';
import type { PollRun } from './pollRun';
import { readTransactions } from './readTransactions';
import { sampleTransactions } from './testRun';
import { readWatch } from './watch';

/**
 * Failures already reported, by workflow and node. Not in n8n's static data, which is not kept after an
 * error: an activation that n8n tries again after a restart would be refused for the same account forever.
 */
const reportsByNode = new Map<string, Reports>();

export class PontoTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Ponto Trigger',
		name: 'pontoTrigger',
		icon: { light: 'file:../Ponto/ponto.svg', dark: 'file:../Ponto/ponto.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle:
			'={{ ({ newTransaction: "new transaction", updatedTransaction: "updated transaction" })[$parameter["event"]] }}',
		description: 'Starts a workflow when a bank transaction arrives at Ponto',
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
				displayName: 'Direction',
				name: 'direction',
				type: 'options',
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
				displayOptions: { show: { event: ['newTransaction'] } },
				default: 100,
				description:
					'How many of the newest transactions of each account to emit when the workflow is activated for the first time, or an account is added. With 0, it starts with what arrives from now on.',
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
						default: 10,
						description:
							'How far back to look for transactions that turn up among older ones. Twice the days is twice what has to be remembered.',
					},
					{
						displayName: 'Time Zone',
						name: 'timeZone',
						type: 'string',
						default: 'Europe/Brussels',
						description: 'In which the booking date of a transaction is a calendar day',
					},
				],
			},
		],
	};

	methods = { loadOptions: { getAccounts } };

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		const watch = readWatch(this);
		const run: PollRun = { context: this, watch, now: Date.now(), budget: startBudget(this) };
		const listed = await listAccounts(this);
		const { accountIds } = watch;
		const accounts = accountIds ? listed.filter(({ id }) => accountIds.includes(id)) : listed;

		if (this.getMode() === 'manual') {
			return [this.helpers.returnJsonArray(await sampleTransactions(run, accounts))];
		}

		const { credentialType } = await resolveConnection(this);
		const memory = {
			staticData: this.getWorkflowStaticData('node'),
			credentialId: this.getNode().credentials?.[credentialType]?.id ?? credentialType,
			event: watch.event,
		};
		const remembered = readEntries(memory);
		const { news, failures } = await pollAccounts(run, accounts, remembered, readTransactions);

		// From here to the return nothing is awaited: what is remembered and what is emitted go together.
		const changes = [...news].map(([accountId, { cursor }]) => ({
			accountId,
			before: remembered[accountId],
			after: cursor,
		}));
		const made = writeEntries(
			memory,
			changes,
			listed.map(({ id }) => id),
		);
		const items = made.flatMap(({ accountId }) => news.get(accountId)?.items ?? []);
		report(this, [...missingAccounts(run, listed), ...failures], run, {
			isAnyoneServed: items.length > 0,
			isAllThereIs: news.size === 0,
		});
		return items.length > 0 ? [this.helpers.returnJsonArray(items)] : null;
	}
}

/**
 * Logs each failure. Throws those that have not been reported lately, unless there are items to emit: an
 * error would take them along, and the next poll reports just as well.
 */
function report(
	context: IPollFunctions,
	failures: readonly AccountFailure[],
	{ now }: PollRun,
	{ isAnyoneServed, isAllThereIs }: { isAnyoneServed: boolean; isAllThereIs: boolean },
): void {
	const node = context.getNode();
	for (const { label, message } of failures) {
		context.logger.warn(`${node.name}: account ${label}: ${message}`);
	}
	if (isAnyoneServed) return;
	const key = `${context.getWorkflow().id}:${node.id}`;
	const { due, reports } = dueForReport(reportsByNode.get(key) ?? new Map(), failures, now);
	reportsByNode.set(key, reports);
	const toThrow = isAllThereIs ? failures : due;
	if (toThrow.length > 0) throw reportOf(node, toThrow);
}
