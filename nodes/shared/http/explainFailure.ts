import { NodeApiError, type INode } from 'n8n-workflow';
import type { OutOfBounds } from './bounds';
import { explanationOf } from './explanation';
import { readFailure, type HttpFailure } from './httpFailure';
import { withoutSecrets } from './secrets';
import type { Service } from './service';

// A page of a proxy or a dump of a request is no message.
const SHOWN_AT_MOST = 300;
const READ_AT_MOST = 10_000;
const COMPLAINTS_AT_MOST = 5;

/**
 * Turns whatever n8n's request helpers threw into an error that says what happened and what to do next.
 * Status, API codes and request id are under `context.data`; see {@link hasCode}.
 */
export function explainFailure(
	node: INode,
	error: unknown,
	service: Service,
	secrets: readonly string[] = [],
): NodeApiError {
	const failed = presentable(readFailure(error), secrets);
	const explanation = explanationOf(failed, service);
	const codes = failed.complaints.flatMap(({ code }) => code ?? []);
	const { status, requestId } = failed;
	const explained = new NodeApiError(
		node,
		{ message: explanation.message },
		{
			...explanation,
			description: withRequestId(explanation.description, failed),
			httpCode: status?.toString(),
		},
	);
	// Older n8n does not take it from the options.
	explained.failure ??= explanation.failure;
	explained.context.data = { codes, ...(status && { status }), ...(requestId && { requestId }) };
	return explained;
}

/** An answer that came through, but is not what the API documents: a proxy's page, a changed format. */
export function explainUnreadable(node: INode, what: string, service: Service): NodeApiError {
	const message = `${service.name} answered with something that cannot be read`;
	return new NodeApiError(
		node,
		{ message },
		{
			message,
			description: `${what}. Run this again; if it stays, check that the API URL leads to ${service.name} itself and not to a proxy's page.`,
			failure: { cause: 'temporarily-unavailable' },
		},
	);
}

/** An answer that would take too long or too much memory to read to its end. */
export function explainTooMuch(
	node: INode,
	{ bound }: OutOfBounds,
	{ name }: Service,
): NodeApiError {
	const isTime = bound === 'time';
	const message = isTime
		? `${name} did not finish its answer in time`
		: `${name} sent an answer that is too large to read`;
	const description = isTime
		? 'It sends very slowly. Run this again in a few minutes. If this node sends something, first check whether it has arrived.'
		: `Check that the URL in the credential leads to ${name} itself. Reading fewer records at a time may help.`;
	const explained = new NodeApiError(node, { message }, { message, description });
	explained.failure ??= { cause: isTime ? 'temporarily-unavailable' : 'configuration-invalid' };
	return explained;
}

/** Whether the API gave this code, e.g. 'accountRecentlySynchronized', as its reason. */
export function hasCode(error: unknown, code: string): boolean {
	if (!(error instanceof NodeApiError)) return false;
	const { codes } = (error.context.data ?? {}) as { codes?: unknown };
	return Array.isArray(codes) && codes.includes(code);
}

/** The failure without secrets, and cut to what a person reads. */
function presentable(failed: HttpFailure, secrets: readonly string[]): HttpFailure {
	const cut = (text: string | undefined) => {
		if (text === undefined) return undefined;
		const known = withoutSecrets(text.slice(0, READ_AT_MOST), secrets);
		return known.length > SHOWN_AT_MOST ? `${known.slice(0, SHOWN_AT_MOST)}...` : known;
	};
	return {
		...failed,
		tokenRefusal: cut(failed.tokenRefusal),
		requestId: cut(failed.requestId),
		complaints: failed.complaints.slice(0, COMPLAINTS_AT_MOST).map((complaint) => ({
			code: cut(complaint.code),
			detail: cut(complaint.detail),
			attribute: cut(complaint.attribute),
			resource: cut(complaint.resource),
		})),
	};
}

function withRequestId(description: string, { requestId }: HttpFailure): string {
	return requestId === undefined ? description : `${description} (Request ID ${requestId})`;
}
