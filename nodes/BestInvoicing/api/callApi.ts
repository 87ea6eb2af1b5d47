import {
	NodeOperationError,
	type IDataObject,
	type IHttpRequestMethods,
	type IHttpRequestOptions,
} from 'n8n-workflow';
import type { z } from 'zod';
import { parseApiUrl } from '../../shared/http/apiUrl';
import { explainUnreadable } from '../../shared/http/explainFailure';
import type { RequestContext } from '../../shared/http/requestContext';
import { sendRequest } from '../../shared/http/sendRequest';
import { BEST_INVOICING } from './bestInvoicing';
import { whenNotThrottled } from './whenNotThrottled';

const CREDENTIAL_TYPE = 'bestInvoicingApi';

/** One call of the API; `path` starts with a slash and has neither the version prefix nor `.json`. */
export interface Call<Schema extends z.ZodTypeAny> {
	readonly method?: IHttpRequestMethods;
	readonly path: string;
	readonly query?: Readonly<Record<string, string | number>>;
	readonly body?: IDataObject;
	/** What the answer must look like. */
	readonly answer: Schema;
}

/** Calls the API with the node's credential and returns the answer as its schema describes it. */
export async function callApi<Schema extends z.ZodTypeAny>(
	context: RequestContext,
	{ method = 'GET', path, query, body, answer }: Call<Schema>,
): Promise<z.output<Schema>> {
	const options: IHttpRequestOptions = {
		method,
		url: `${await baseUrl(context)}/v1${path}.json`,
		headers: { Accept: 'application/json' },
		...(query && { qs: { ...query } }),
		...(body && { body }),
	};
	const { body: answered } = await whenNotThrottled(
		context,
		async () => await sendRequest(context, CREDENTIAL_TYPE, options, BEST_INVOICING),
		{ mayGuess: method === 'GET' },
	);
	const read = answer.safeParse(answered);
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	throw explainUnreadable(
		context.getNode(),
		`"${issue?.path.join('.')}" in the answer: ${issue?.message}`,
		BEST_INVOICING,
	);
}

async function baseUrl(context: RequestContext): Promise<string> {
	const { apiUrl } = await context.getCredentials(CREDENTIAL_TYPE);
	try {
		return parseApiUrl(String(apiUrl ?? '')).replace(/\/v1$/, '');
	} catch (error) {
		throw new NodeOperationError(context.getNode(), error as Error, {
			message: `API URL in the BestInvoicing credential cannot be used: ${(error as Error).message}`,
			description:
				'Open the credential and enter https://api5.onfact.be, or the address of your label. Plain http:// is only accepted on this machine (localhost, 127.0.0.1).',
			failure: { cause: 'configuration-invalid' },
		});
	}
}
