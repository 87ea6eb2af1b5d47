import { NodeApiError, type IDataObject, type IHttpRequestMethods } from 'n8n-workflow';
import type { z } from 'zod';
import { resolveConnection, type Connection } from './connection';
import { explainUnreadable } from '../http/explainFailure';
import type { Patience } from '../http/patience';
import type { RequestContext } from '../http/requestContext';
import { sendSigned } from './sendSigned';
import { PONTO } from './ponto';

/** A value of a query, or undefined to leave it out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

/** One call of the Ponto API. */
export interface PontoCall<Schema extends z.ZodTypeAny> {
	readonly method?: IHttpRequestMethods;
	/** Path below the API's base, starting with a slash; see pathTo. */
	readonly path: string;
	readonly query?: Query;
	readonly body?: IDataObject;
	readonly headers?: Readonly<Record<string, string>>;
	/** What the answer must look like. */
	readonly answer: Schema;
	/** How long to wait for it; as long as it takes if left out. */
	readonly patience?: Patience;
}

/** Calls Ponto with the node's credential and returns the answer as its schema describes it. */
export async function request<Schema extends z.ZodTypeAny>(
	context: RequestContext,
	call: PontoCall<Schema>,
): Promise<z.output<Schema>> {
	const connection = await resolveConnection(context);
	return await send(context, connection, `${connection.baseUrl}${call.path}`, call);
}

/** As {@link request}, for a URL that Ponto itself gave; the caller has checked where it leads. */
export async function send<Schema extends z.ZodTypeAny>(
	context: RequestContext,
	connection: Connection,
	address: string,
	{ method = 'GET', query = {}, body, headers: extraHeaders, answer, patience }: PontoCall<Schema>,
): Promise<z.output<Schema>> {
	const url = withQuery(address, query);
	const text = body === undefined ? '' : JSON.stringify(body);
	const headers = {
		Accept: 'application/vnd.api+json',
		...(body && { 'Content-Type': 'application/vnd.api+json' }),
		...extraHeaders,
	};
	const answered = await sendSigned(
		context,
		connection,
		{ method, url, headers, body: text },
		{ method, url, headers, ...(body && { body: text }) },
		patience,
	);
	const read = answer.safeParse(answered.body);
	if (!read.success) {
		throw unreadable(context, read.error.issues[0]);
	}
	return read.data;
}

function unreadable(context: RequestContext, issue: z.ZodIssue | undefined): NodeApiError {
	const path = issue?.path.map(String) ?? [];
	const [list, place, field] = path;
	if (list === 'data' && field === 'id') return withoutId(context, Number(place) + 1);
	if (path.join('.') === 'data.id') return withoutId(context);
	const where = issue ? `"${path.join('.')}" in the answer: ${issue.message}` : 'The answer';
	return explainUnreadable(context.getNode(), where, PONTO);
}

/** Without its ID a record can neither be told from another nor be read again. */
function withoutId(context: RequestContext, place?: number): NodeApiError {
	const message = 'Ponto sent a record without a usable ID';
	return new NodeApiError(
		context.getNode(),
		{ message },
		{
			message,
			description: `${place === undefined ? 'The record' : `Record ${place} of the page`} cannot be told from others without one. Run this again in a few minutes; if it stays, report it to Ponto's support.`,
		},
	);
}

function withQuery(address: string, query: Query): string {
	const url = new URL(address);
	for (const [name, value] of Object.entries(query)) {
		if (value !== undefined) url.searchParams.set(name, String(value));
	}
	return url.href;
}
