import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { accountLocator, chosenAccountId } from '../../fields/accountLocator';
import { accountById } from '../../fields/knownAccounts';
import { checkedRedirectUrl } from '../../fields/redirectUrl';
import { showFor } from '../../../shared/fields/showFor';
import { accountProblems } from '../../payments/debtorAccount';
import { checkedExecutionDate } from '../../payments/executionDate';
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
} from '../../payments/paymentFields';
import { paymentOrder } from '../../payments/paymentOrder';
import { preparedPayment } from '../../payments/preparedPayment';
import { prepareOnce } from '../../payments/prepareOnce';
import { refuseIfAny } from '../../payments/problem';

export const description: INodeProperties[] = showFor('payment', 'create', [
	{ ...accountLocator, description: 'The account that pays' },
	...paymentFields,
	idempotencyKeyField,
	optionsOf(
		creditorBicOption,
		endToEndIdOption,
		redirectUrlOption,
		replaceCharactersOption,
		executionDateOption,
	),
]);

/** Prepares a payment; a person signs it at Ponto. All that can be checked is checked before it is sent. */
export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const options = this.getNodeParameter('options', itemIndex, {}) as IDataObject;
	const order = paymentOrder(paymentInput(this, itemIndex));
	refuseIfAny(this, itemIndex, order.problems);
	const requestedExecutionDate = checkedExecutionDate(
		this,
		itemIndex,
		options.requestedExecutionDate,
	);
	const redirectUri = checkedRedirectUrl(this, itemIndex, options.redirectUrl);
	const account = await accountById(this, await chosenAccountId(this, itemIndex));
	refuseIfAny(this, itemIndex, accountProblems(account, order));

	const attributes = { ...order.attributes, requestedExecutionDate, redirectUri };
	const payment = await prepareOnce(this, itemIndex, {
		accountId: account.id,
		collection: 'payments',
		type: 'payment',
		attributes,
		idempotencyKey: idempotencyKey(this, itemIndex, 'payment', account.id),
	});
	return [preparedPayment(payment, account.id, order.replaced)];
}
