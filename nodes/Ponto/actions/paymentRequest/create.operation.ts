import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { accountLocator, chosenAccountId } from '../../fields/accountLocator';
import { checkedRedirectUrl } from '../../fields/redirectUrl';
import { textOf } from '../../fields/textOf';
import { showFor } from '../../../shared/fields/showFor';
import { idempotencyKey, idempotencyKeyField } from '../../payments/idempotencyKey';
import {
	amountField,
	endToEndIdOption,
	optionsOf,
	redirectUrlOption,
	remittanceFields,
	remittanceInput,
	replaceCharactersOption,
	replacesCharacters,
} from '../../payments/paymentFields';
import {
	END_TO_END_ID_LENGTH,
	readPaymentAmount,
	readRemittance,
	sepaTextReader,
	type ReplacedText,
} from '../../payments/paymentOrder';
import { requestedPayment } from '../../payments/preparedPayment';
import { prepareOnce } from '../../payments/prepareOnce';
import { refuseIfAny, type Problem } from '../../payments/problem';

export const description: INodeProperties[] = showFor('paymentRequest', 'create', [
	{ ...accountLocator, description: 'The account that receives the money' },
	amountField,
	...remittanceFields,
	idempotencyKeyField,
	optionsOf(
		endToEndIdOption,
		{
			...redirectUrlOption,
			description: 'Page that the payer sees after signing',
		},
		replaceCharactersOption,
	),
]);

/** Creates a link with which somebody else pays into the account. */
export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const options = this.getNodeParameter('options', itemIndex, {}) as IDataObject;
	const problems: Problem[] = [];
	const replaced: ReplacedText[] = [];
	const text = sepaTextReader(replacesCharacters(options), { problems, replaced });
	const endToEndId = String(options.endToEndId ?? '').trim();
	const attributes: IDataObject = {
		amount: readPaymentAmount(textOf(this, itemIndex, 'amount'), problems),
		...readRemittance(remittanceInput(this, itemIndex), text, problems),
		...(endToEndId && { endToEndId: text('End-to-End ID', endToEndId, END_TO_END_ID_LENGTH) }),
		redirectUri: checkedRedirectUrl(this, itemIndex, options.redirectUrl),
	};
	refuseIfAny(this, itemIndex, problems);

	const accountId = await chosenAccountId(this, itemIndex);
	const created = await prepareOnce(this, itemIndex, {
		accountId,
		collection: 'payment-requests',
		type: 'paymentRequest',
		attributes,
		idempotencyKey: idempotencyKey(this, itemIndex, 'paymentRequest', accountId),
	});
	return [requestedPayment(created, accountId, replaced)];
}
