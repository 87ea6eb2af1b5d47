import { omit, startCase } from 'lodash';
import { NodeOperationError, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';
import { redirectLink, type AnyResource } from '../../shared/ponto/schemas/jsonApi';
import { flattenResource } from '../../shared/ponto/flattenResource';

/**
 * What is prepared, in one level, with the page where a person signs it. Without a Redirect URL Ponto gives no such
 * page, and the payment is signed in the Ponto dashboard.
 */
export function preparedPayment(resource: AnyResource, accountId: string): IDataObject {
	const { status } = resource.attributes;
	const signingLink = redirectLink(resource);
	return {
		...omit(flattenResource(resource), 'links'),
		accountId,
		signingLink,
		...((status ?? 'unsigned') === 'unsigned' && {
			nextStep:
				signingLink === null
					? 'Not paid yet: a person with access signs it in the Ponto dashboard, or at the signing link given when it was created.'
					: 'Not paid yet: a person with access opens the signing link and signs.',
		}),
	};
}

/** A payment request in one level, with the page where the payer pays. */
export function requestedPayment(resource: AnyResource, accountId: string): IDataObject {
	const { signingUri } = resource.attributes;
	return {
		...omit(flattenResource(resource), 'links'),
		accountId,
		paymentLink: typeof signingUri === 'string' ? signingUri : redirectLink(resource),
	};
}

const IDENTIFYING = ['amount', 'currency', 'creditorAccountReference', 'reference'];

/**
 * Refuses an answer about another payment than the one that was sent: the idempotency key was used before, for
 * something else, and Ponto does a key only once.
 */
export function refuseOtherPayment(
	context: IExecuteFunctions,
	itemIndex: number,
	sent: IDataObject,
	resource: AnyResource,
): void {
	const { id, attributes } = resource;
	const answered: IDataObject = attributes as IDataObject;
	const other = IDENTIFYING.filter((name) => {
		const known = sent[name] !== undefined && ![undefined, null].includes(answered[name] as null);
		return known && answered[name] !== sent[name];
	});
	if (other.length === 0) return;
	const found = other.map((name) => `${startCase(name)} ${String(answered[name])}`).join(', ');
	throw new NodeOperationError(
		context.getNode(),
		'This Idempotency Key was used for another payment',
		{
			description: `Ponto answered with the earlier one (ID ${id}: ${found}) and prepared nothing new. If both are to be paid, give this one a key of its own.`,
			itemIndex,
		},
	);
}
