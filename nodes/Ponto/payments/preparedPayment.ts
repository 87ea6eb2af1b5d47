import { omit } from 'lodash';
import type { IDataObject } from 'n8n-workflow';
import { unmarkedReference } from './contentMark';
import type { ReplacedText } from './paymentOrder';
import { redirectLink, type AnyResource } from '../../shared/ponto/schemas/jsonApi';
import { flattenResource } from '../../shared/ponto/flattenResource';

/**
 * What is prepared, in one level, with the page where a person signs it. Without a Redirect URL Ponto gives no such
 * page, and the payment is signed in the Ponto dashboard.
 */
export function preparedPayment(
	resource: AnyResource,
	accountId: string,
	replaced: readonly ReplacedText[] = [],
): IDataObject {
	const { status, reference } = resource.attributes;
	const signingLink = redirectLink(resource);
	return {
		...omit(flattenResource(resource), 'links'),
		...(typeof reference === 'string' && { reference: unmarkedReference(reference) }),
		accountId,
		...shownReplaced(replaced),
		signingLink,
		...((status ?? 'unsigned') === 'unsigned' && {
			nextStep:
				signingLink === null
					? 'Not paid yet: a person with access signs it in the Ponto dashboard, or at the signing link given when it was created.'
					: 'Not paid yet: a person with access opens the signing link and signs.',
		}),
	};
}

const shownReplaced = (replaced: readonly ReplacedText[]): IDataObject =>
	replaced.length === 0 ? {} : { replacedTexts: replaced.map((text) => ({ ...text })) };

/** A payment request in one level, with the page where the payer pays. */
export function requestedPayment(
	resource: AnyResource,
	accountId: string,
	replaced: readonly ReplacedText[] = [],
): IDataObject {
	const { signingUri } = resource.attributes;
	return {
		...omit(flattenResource(resource), 'links'),
		accountId,
		...shownReplaced(replaced),
		paymentLink: typeof signingUri === 'string' ? signingUri : redirectLink(resource),
	};
}
