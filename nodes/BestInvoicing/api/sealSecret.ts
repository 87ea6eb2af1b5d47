import type { RequestContext } from '../../shared/http/requestContext';

/**
 * What the seal of our marks is made with: the company's UUID, which stays the same when an API key is
 * replaced, and which no payer knows.
 */
export async function sealSecret(context: RequestContext): Promise<string> {
	const { companyUuid } = await context.getCredentials('bestInvoicingApi');
	return `n8n-nodes-ponto ${String(companyUuid ?? '')
		.trim()
		.toLowerCase()}`;
}
