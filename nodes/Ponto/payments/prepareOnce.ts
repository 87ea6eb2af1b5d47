import {
	NodeApiError,
	NodeOperationError,
	sleep,
	type IDataObject,
	type IExecuteFunctions,
} from 'n8n-workflow';
import { pathTo } from '../../shared/ponto/pathTo';
import { createResource, readResource } from '../../shared/ponto/resources';
import { anyResourceSchema, type AnyResource } from '../../shared/ponto/schemas/jsonApi';
import { refuseOtherPayment } from './refuseOtherPayment';

const WAITS_MS = [1_000, 3_000];

/** What is to be prepared, and under which key. */
export interface Preparation {
	readonly accountId: string;
	/** The segment of its path, e.g. 'payments'. */
	readonly collection: string;
	/** The type of the resource, e.g. 'payment'. */
	readonly type: string;
	readonly attributes: IDataObject;
	readonly idempotencyKey: string;
}

/**
 * Prepares a payment once for its key, and returns it as Ponto has it now: under a key that was used before, Ponto may
 * repeat its first answer, though what that was about was signed or deleted since. Throws if it is another payment, or
 * is no longer there.
 */
export async function prepareOnce(
	context: IExecuteFunctions,
	itemIndex: number,
	{ accountId, collection, type, attributes, idempotencyKey }: Preparation,
): Promise<AnyResource> {
	const path = pathTo`/accounts/${accountId}/${collection}`;
	const answered = await createResource(context, path, type, attributes, idempotencyKey);
	refuseOtherPayment(context, itemIndex, attributes, answered);
	const { id } = answered;
	const found = await readBack(
		context,
		itemIndex,
		pathTo`/accounts/${accountId}/${collection}/${id}`,
		id,
	);
	refuseOtherPayment(context, itemIndex, attributes, found);
	// The link to sign comes with the creation.
	return { ...found, links: answered.links ?? found.links };
}

async function readBack(
	context: IExecuteFunctions,
	itemIndex: number,
	path: string,
	id: string,
): Promise<AnyResource> {
	for (const wait of [...WAITS_MS, undefined]) {
		try {
			return await readResource(context, path, anyResourceSchema);
		} catch (error) {
			const isGone = error instanceof NodeApiError && error.httpCode === '404';
			if (!isGone) throw notShown(context, itemIndex, id, error as Error);
			if (wait === undefined) break;
			await sleep(wait);
		}
	}
	throw new NodeOperationError(
		context.getNode(),
		'What was prepared under this Idempotency Key is no longer at Ponto',
		{
			description: `Ponto answered with what it prepared before (ID ${id}), which was deleted since, and prepared nothing new. If this is to be paid after all, give it an Idempotency Key of its own.`,
			itemIndex,
		},
	);
}

function notShown(
	context: IExecuteFunctions,
	itemIndex: number,
	id: string,
	error: Error,
): NodeOperationError {
	return new NodeOperationError(context.getNode(), error, {
		message: error.message,
		description: `Ponto confirmed it (ID ${id}), but did not show it afterwards. Run this again with the same Idempotency Key: nothing is prepared a second time.`,
		itemIndex,
		failure: { cause: 'temporarily-unavailable' },
	});
}
