import { createHash } from 'node:crypto';
import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';
import { isNoValue } from '../../shared/domain/noValue';

const KEY_PARAMETER = 'idempotencyKey';

// Which keys a run of the node has used; n8n makes one context for each run.
const usedKeys = new WeakMap<IExecuteFunctions, Map<string, number>>();

/** The user's own key of what is to be paid. */
export const idempotencyKeyField: INodeProperties = {
	displayName: 'Idempotency Key',
	name: KEY_PARAMETER,
	type: 'string',
	required: true,
	default: '={{ $json.id }}',
	description:
		'What makes this payment one payment, for example the ID of the invoice. Running again with the same key prepares nothing a second time. For an AI agent, let the model fill it in with the number of the invoice: what the agent is handed has no ID of an invoice.',
};

/**
 * The key for Ponto, always the same for the same purpose, account and user's key. Refuses an empty key, and one that
 * another item of this run has used: Ponto would answer with the other item's payment.
 */
export function idempotencyKey(
	context: IExecuteFunctions,
	itemIndex: number,
	purpose: string,
	accountId: string,
): string {
	const given = context.getNodeParameter(KEY_PARAMETER, itemIndex, '') as unknown;
	const key = given === null || given === undefined ? '' : String(given).trim();
	if (key === '') {
		throw new NodeOperationError(context.getNode(), 'Idempotency Key is empty', {
			description:
				'Use something that stays the same when this runs again, such as the ID or number of the invoice. It keeps a repeated run from paying twice. Nothing was sent to Ponto.',
			itemIndex,
		});
	}
	if (isNoValue(given)) {
		throw new NodeOperationError(context.getNode(), `Idempotency Key "${key}" is not a key`, {
			description:
				'That is what an expression gives when the field is missing or holds several values, so all items would have the same key. Choose a field such as the ID or number of the invoice. Nothing was sent to Ponto.',
			itemIndex,
		});
	}
	// The same account, however its ID is written.
	const derived = deriveKey(purpose, accountId.toLowerCase(), key);
	const used = usedKeys.get(context) ?? new Map<string, number>();
	usedKeys.set(context, used);
	const earlier = used.get(derived);
	if (earlier !== undefined && earlier !== itemIndex) {
		throw new NodeOperationError(
			context.getNode(),
			`Idempotency Key "${key}" is also the key of item ${earlier}`,
			{
				description:
					'Give each payment a key of its own, such as the ID of its invoice: with one key only one payment is made. Nothing was sent to Ponto for this item.',
				itemIndex,
			},
		);
	}
	used.set(derived, itemIndex);
	return derived;
}

/** A name-based UUID (RFC 9562, version 5 layout) over SHA-256. */
export function deriveKey(purpose: string, accountId: string, key: string): string {
	const bytes = createHash('sha256')
		.update(JSON.stringify([purpose, accountId, key]))
		.digest();
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = bytes.toString('hex');
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20, 32),
	].join('-');
}
