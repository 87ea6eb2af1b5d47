import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeProperties,
} from 'n8n-workflow';
import type { Synchronization } from '../../../shared/ponto/schemas/synchronization';
import { hasCode } from '../../../shared/http/explainFailure';
import { createResource } from '../../../shared/ponto/resources';
import { accountLabel } from '../../../shared/ponto/schemas/account';
import { accountLocator, chosenAccountId } from '../../fields/accountLocator';
import { accountById } from '../../fields/knownAccounts';
import { showFor } from '../../../shared/fields/showFor';
import { customerIpAddress, customerIpAddressField } from './customerIpAddress';
import { hasFailed, reasons, remedyFor, synchronizationRow } from './synchronizationRow';
import { readSynchronization, waitForCompletion } from './waitForCompletion';

const ADVICE = {
	reauthorize:
		'The consent is no longer valid: the account holder must renew it, by the link of Account > Reauthorize or in the Ponto dashboard. Trying again does not help before that.',
	retry:
		'The bank has a passing trouble: try again in a few hours. What Ponto already has stays readable.',
};

export const description: INodeProperties[] = showFor('synchronization', 'create', [
	accountLocator,
	{
		displayName: 'Subtype',
		name: 'subtype',
		type: 'options',
		options: [
			{ name: 'Balances', value: 'accountDetails', description: 'Balances and details' },
			{ name: 'Transactions', value: 'accountTransactions', description: 'Booked transactions' },
			{
				name: 'Transactions With Pending Ones',
				value: 'accountTransactionsWithUnsettled',
				description: 'Booked transactions, and pending ones where the bank gives them',
			},
		],
		default: 'accountTransactions',
		description: 'What to refresh; one after the other, not at the same time',
	},
	customerIpAddressField,
	{
		displayName: 'Wait for Completion',
		name: 'waitForCompletion',
		type: 'boolean',
		default: true,
		description: 'Whether to go on only when the bank has answered',
	},
	{
		displayName: 'Maximum Wait',
		name: 'maximumWaitSeconds',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 600 },
		displayOptions: { show: { waitForCompletion: [true] } },
		default: 120,
		description: 'How many seconds to wait; after that the synchronization is returned unfinished',
	},
]);

/** Asks Ponto to refresh an account while its holder is present. */
export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const subtype = this.getNodeParameter('subtype', itemIndex) as string;
	const customerIp = customerIpAddress(this, itemIndex);
	const accountId = await chosenAccountId(this, itemIndex);
	const id = await start(this, { accountId, subtype, customerIp });
	if (id === undefined) return [await alreadyFresh(this, accountId, subtype)];
	if (!this.getNodeParameter('waitForCompletion', itemIndex)) {
		return [synchronizationRow(await readSynchronization(this, id))];
	}
	const seconds = this.getNodeParameter('maximumWaitSeconds', itemIndex) as number;
	const synchronization = await waitForCompletion(this, id, seconds * 1_000);
	await refuseFailed(this, itemIndex, accountId, synchronization);
	return [synchronizationRow(synchronization)];
}

/** The ID of the new synchronization; undefined if Ponto finds the last one recent enough. */
async function start(
	context: IExecuteFunctions,
	wanted: { accountId: string; subtype: string; customerIp: string },
): Promise<string | undefined> {
	try {
		const { id } = await createResource(context, '/synchronizations', 'synchronization', {
			resourceType: 'account',
			resourceId: wanted.accountId,
			subtype: wanted.subtype,
			customerIpAddress: wanted.customerIp,
		});
		return id;
	} catch (error) {
		if (hasCode(error, 'accountRecentlySynchronized')) return undefined;
		throw new NodeOperationError(context.getNode(), error as Error);
	}
}

async function alreadyFresh(
	context: IExecuteFunctions,
	accountId: string,
	subtype: string,
): Promise<IDataObject> {
	const { meta } = await accountById(context, accountId);
	return {
		id: null,
		accountId,
		subtype,
		status: 'recentlySynchronized',
		completed: true,
		synchronizedAt: meta?.synchronizedAt ?? null,
	};
}

async function refuseFailed(
	context: IExecuteFunctions,
	itemIndex: number,
	accountId: string,
	synchronization: Synchronization,
): Promise<void> {
	if (!hasFailed(synchronization)) return;
	const errors = synchronization.attributes.errors ?? [];
	const account = await accountById(context, accountId);
	throw new NodeOperationError(
		context.getNode(),
		`${accountLabel(account)} could not be synchronized: ${reasons(errors)}`,
		{ description: ADVICE[remedyFor(errors)], itemIndex },
	);
}
