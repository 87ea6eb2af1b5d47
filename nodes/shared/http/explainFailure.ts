import { startCase } from 'lodash';
import { NodeApiError, type INode } from 'n8n-workflow';
import type { OutOfBounds } from './bounds';
import { readFailure, type HttpFailure } from './httpFailure';
import { withoutSecrets } from './secrets';
import type { Service } from './service';

/** What to tell a person, and n8n, about a failed exchange. */
interface Explanation {
	readonly message: string;
	readonly description: string;
	readonly failure?: NodeApiError['failure'];
}

// A page of a proxy or a dump of a request is no message.
const SHOWN_AT_MOST = 300;
const READ_AT_MOST = 10_000;
const COMPLAINTS_AT_MOST = 5;
const TIME_OUT_CODES = ['ECONNABORTED', 'ETIMEDOUT'];

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
	const explanation = explain(failed, service);
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

function explain(failed: HttpFailure, service: Service): Explanation {
	const { name } = service;
	if (failed.tokenRefusal !== undefined) {
		return {
			message: `${name} did not accept the credential (${failed.tokenRefusal})`,
			description: service.renewCredential,
			failure: { cause: 'credential-invalid' },
		};
	}
	if (failed.status === undefined) return explainSilence(failed, service);
	const said = complaintsOf(failed);
	switch (failed.status) {
		case 401:
			return {
				message: `${name} did not accept the credential${said}`,
				description: service.renewCredential,
				failure: { cause: 'credential-invalid' },
			};
		case 403:
			return {
				message: `${name} does not allow this with the chosen credential${said}`,
				description: adviceFor(failed, service) ?? service.widenCredential,
				failure: { cause: 'configuration-invalid' },
			};
		case 404:
			return {
				message: `${name} does not know this ${missing(failed, service)}`,
				description: `Check the ID, and that this credential may see the ${missing(failed, service)}: it may belong to another ${service.unknownId.owner}, or have been removed since.`,
				failure: { cause: 'configuration-invalid' },
			};
		case 409:
			return {
				message: `${name} refused this, since it conflicts with something it already has${said}`,
				description:
					adviceFor(failed, service) ??
					'If it was sent before with other values under the same Idempotency Key, give it a key of its own. Otherwise read what is there and compare.',
				failure: { cause: 'configuration-invalid' },
			};
		case 429: {
			const seconds = failed.retryAfterSeconds;
			return {
				message: `${name} is receiving too many requests`,
				description: `Run this again in ${seconds === undefined ? 'a few minutes' : `${seconds} seconds`}. If it happens often, let the workflow run less often or read fewer accounts at a time.`,
				failure: {
					cause: 'rate-limited',
					...(seconds !== undefined && { retryAfterMs: seconds * 1_000 }),
				},
			};
		}
	}
	if (failed.status >= 500) {
		return {
			message: `${name} cannot answer at the moment (status ${failed.status})${said}`,
			description: `Run this again in a few minutes. If it stays, ask ${name} whether there is maintenance.`,
			failure: { cause: 'temporarily-unavailable' },
		};
	}
	return {
		message: `${name} did not accept the request (status ${failed.status})${said}`,
		description:
			adviceFor(failed, service) ?? 'Correct what is named above in the node, then run it again.',
		failure: { cause: 'configuration-invalid' },
	};
}

function explainSilence({ networkCode }: HttpFailure, { name }: Service): Explanation {
	if (networkCode === undefined) {
		return {
			message: `The request to ${name} could not be made`,
			description: 'Check the URL and the values in the credential, then run this again.',
		};
	}
	if (TIME_OUT_CODES.includes(networkCode)) {
		return {
			message: `${name} did not answer in time`,
			description:
				'Run this again in a few minutes. If this node sends something, first check whether it has arrived.',
			failure: { cause: 'temporarily-unavailable' },
		};
	}
	return {
		// n8n replaces a message that holds a network code, but leaves the description alone.
		message: `The connection to ${name} did not hold`,
		description: `${networkCode}: run this again in a few minutes. If it stays, check that this n8n can reach ${name}: URL in the credential, firewall, proxy, certificate.`,
		failure: { cause: 'temporarily-unavailable' },
	};
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

function complaintsOf({ complaints }: HttpFailure): string {
	const said = complaints.flatMap(({ attribute, detail, code }) => {
		const reason = detail ?? code;
		if (reason === undefined) return [];
		return attribute === undefined ? reason : `${startCase(attribute)}: ${reason}`;
	});
	return said.length > 0 ? `: ${said.join(' ')}` : '';
}

function adviceFor({ complaints }: HttpFailure, { adviceByCode }: Service): string | undefined {
	return complaints
		.map(({ code }) => (code === undefined ? undefined : adviceByCode[code]))
		.find((advice) => advice !== undefined);
}

function missing({ complaints }: HttpFailure, { unknownId }: Service): string {
	const resource = complaints.find((complaint) => complaint.resource)?.resource;
	return resource === undefined ? unknownId.thing : startCase(resource).toLowerCase();
}

function withRequestId(description: string, { requestId }: HttpFailure): string {
	return requestId === undefined ? description : `${description} (Request ID ${requestId})`;
}
