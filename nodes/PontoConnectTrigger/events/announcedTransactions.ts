import { NodeOperationError, type IDataObject, type IWebhookFunctions } from 'n8n-workflow';
import { z } from 'zod';
import { accountSchema } from '../../shared/ponto/schemas/account';
import { documentSchema, resourceSchema } from '../../shared/ponto/schemas/jsonApi';
import {
	simplifyTransaction,
	transactionSchema,
	type Transaction,
} from '../../shared/ponto/schemas/transaction';
import { paginateEach } from '../../shared/ponto/paginate';
import { pathTo } from '../../shared/ponto/pathTo';
import { request } from '../../shared/ponto/request';
import type { PontoEvent } from './event';

const WITH_TRANSACTIONS = ['account.transactionsCreated', 'account.transactionsUpdated'];

const synchronizationSchema = resourceSchema({ createdAt: z.string() });

/** Whether the event announces settled transactions that can be fetched. */
export function announcesTransactions({ type }: PontoEvent): boolean {
	return WITH_TRANSACTIONS.includes(type);
}

/**
 * The transactions that an event announces, each with the event it came by. Throws an error if Ponto does
 * not list them: the delivery is then answered with 500, and Ponto may send it again.
 */
export async function fetchAnnounced(
	context: IWebhookFunctions,
	event: PontoEvent,
	timeZone: string,
): Promise<IDataObject[]> {
	const { accountId, synchronizationId, id, type } = event;
	if (!accountId || !synchronizationId) {
		throw new NodeOperationError(
			context.getNode(),
			'The event does not say which synchronization brought the transactions',
			{ description: 'Turn off Fetch Transactions and read them with the Ponto node instead.' },
		);
	}
	const answer = documentSchema(accountSchema);
	const account = await request(context, { path: pathTo`/accounts/${accountId}`, answer });
	const transactions = await touchedBy(context, synchronizationId, event);
	return transactions.map((transaction) => ({
		...simplifyTransaction(transaction, account.data, timeZone),
		eventId: id,
		eventType: type,
	}));
}

/**
 * Ponto lists what a synchronization created and what it updated together. What it created is younger than
 * the synchronization itself; if that does not add up to the announced count, all is taken: rather a
 * transaction too many than one too few, and each has its id.
 */
async function touchedBy(
	context: IWebhookFunctions,
	synchronizationId: string,
	{ type, count }: PontoEvent,
): Promise<Transaction[]> {
	const synchronization = await request(context, {
		path: pathTo`/synchronizations/${synchronizationId}`,
		answer: documentSchema(synchronizationSchema),
	});
	const startedAt = Date.parse(synchronization.data.attributes.createdAt ?? '');
	const touched: Transaction[] = [];
	const path = pathTo`/synchronizations/${synchronizationId}/updated-transactions`;
	for await (const transaction of paginateEach(context, path, transactionSchema)) {
		touched.push(transaction);
	}
	const announced = touched.filter(({ attributes }) => {
		const isCreated = Date.parse(attributes.createdAt ?? '') >= startedAt;
		return isCreated === (type === 'account.transactionsCreated');
	});
	const found = announced.length === (count ?? announced.length) ? announced : touched;
	if (found.length > 0) return found;
	throw new NodeOperationError(
		context.getNode(),
		'Ponto does not list the announced transactions',
		{
			description: `Synchronization ${synchronizationId} has none yet. Read them with the Ponto node or the Ponto Trigger.`,
			failure: { cause: 'temporarily-unavailable' },
		},
	);
}
