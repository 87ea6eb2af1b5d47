import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeProperties,
} from 'n8n-workflow';
import type { Account } from '../../../shared/ponto/schemas/account';
import { accountLocator, chosenAccountId } from '../../fields/accountLocator';
import { accountById } from '../../fields/knownAccounts';
import { checkedRedirectUrl } from '../../fields/redirectUrl';
import { textOf } from '../../fields/textOf';
import { showFor } from '../../../shared/fields/showFor';
import { bulkAttributes } from '../../payments/bulkOrder';
import { commonExecutionDate } from '../../payments/executionDate';
import { idempotencyKey, idempotencyKeyField } from '../../payments/idempotencyKey';
import {
	creditorBicOption,
	endToEndIdOption,
	executionDateOption,
	optionsOf,
	paymentFields,
	paymentInput,
	redirectUrlOption,
	replaceCharactersOption,
	replacesCharacters,
} from '../../payments/paymentFields';
import { preparedPayment } from '../../payments/preparedPayment';
import { prepareOnce } from '../../payments/prepareOnce';
import { refuseIfAny } from '../../payments/problem';

export const description: INodeProperties[] = showFor('bulkPayment', 'create', [
	{
		displayName:
			'All incoming items become one bulk payment, which a person signs once. If one item cannot be paid, nothing is sent.',
		name: 'bulkNotice',
		type: 'notice',
		default: '',
	},
	{ ...accountLocator, description: 'The account that pays; the same for all items' },
	{
		displayName: 'Reference',
		name: 'reference',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. Suppliers 2026-11',
		description:
			'Name of the bulk payment, as the person who signs sees it, with a short mark of what the bulk holds behind it; the first item counts',
	},
	...paymentFields,
	{
		...idempotencyKeyField,
		default: '={{ $parameter.reference }}',
		description:
			'What makes this bulk one bulk; the first item counts. Running again with the same key prepares nothing a second time, even if items were added: then it says so, and those need a new key.',
	},
	optionsOf(
		{
			displayName: 'Batch Booking',
			name: 'batchBookingPreferred',
			type: 'boolean',
			default: false,
			description: 'Whether the bank should show the bulk as one line on the statement',
		},
		creditorBicOption,
		endToEndIdOption,
		redirectUrlOption,
		replaceCharactersOption,
		executionDateOption,
	),
]);

/** Prepares one bulk payment out of all items; a person signs it at Ponto. */
export async function executeForAll(
	this: IExecuteFunctions,
	itemIndexes: readonly number[],
): Promise<IDataObject[]> {
	const [first] = itemIndexes;
	if (first === undefined) return [];
	const options = this.getNodeParameter('options', first, {}) as IDataObject;
	const requestedExecutionDate = commonExecutionDate(this, itemIndexes);
	const redirectUri = checkedRedirectUrl(this, first, options.redirectUrl);
	const account = await payingAccount(this, itemIndexes);
	const bulk = bulkAttributes({
		account,
		reference: textOf(this, first, 'reference'),
		transliterate: replacesCharacters(options),
		payments: itemIndexes.map((itemIndex) => paymentInput(this, itemIndex)),
		documentIds: itemIndexes.map((itemIndex) => this.getInputData()[itemIndex]?.json.id),
	});
	refuseIfAny(this, first, bulk.problems);

	const batchBookingPreferred = options.batchBookingPreferred === true;
	const attributes = {
		...bulk.attributes,
		requestedExecutionDate,
		redirectUri,
		batchBookingPreferred,
	};
	const prepared = await prepareOnce(this, first, {
		accountId: account.id,
		collection: 'bulk-payments',
		type: 'bulkPayment',
		attributes,
		idempotencyKey: idempotencyKey(this, first, 'bulkPayment', account.id),
	});
	return [
		{
			...preparedPayment(prepared, account.id, bulk.replaced),
			paymentCount: itemIndexes.length,
			...bulk.total,
		},
	];
}

async function payingAccount(
	context: IExecuteFunctions,
	itemIndexes: readonly number[],
): Promise<Account> {
	const ids = new Set<string>();
	for (const itemIndex of itemIndexes) ids.add(await chosenAccountId(context, itemIndex));
	const [id, other] = ids;
	if (id !== undefined && other === undefined) return await accountById(context, id);
	throw new NodeOperationError(context.getNode(), 'Account is not the same for all items', {
		description:
			'A bulk payment has one account that pays. Split the items by account before this node. Nothing was sent to Ponto.',
	});
}
