import { sleep, type IHttpRequestOptions, type IN8nHttpFullResponse } from 'n8n-workflow';
import { OutOfBounds, readWithin, type Bounds } from './bounds';
import { explainFailure, explainTooMuch, explainUnreadable } from './explainFailure';
import { readFailure } from './httpFailure';
import { PATIENT, type Patience } from './patience';
import { answerIn, withJson } from './readAnswer';
import type { RequestContext } from './requestContext';
import { secretsOf } from './secrets';
import { waitBeforeRetry } from './retry';
import type { Service } from './service';

/** How long an API may say nothing. */
const SILENCE_MS = 30_000;
const TIME_OUT_FIRST_MS = 200;
const BOUNDS: Bounds = { time: 40_000, size: 10_000_000 };

/** An API's answer; `body` is what its JSON says, undefined if it is empty. */
export interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, unknown>>;
	readonly body: unknown;
}

/**
 * Sends one request with a credential and reads the JSON answer. A GET that meets a passing trouble is
 * repeated twice, after a wait; anything else is sent once, and what takes too long or is too large is not asked for
 * again. Neither time-out nor wait outlasts the caller's patience. Throws what explainFailure makes of it.
 */
export async function sendRequest(
	context: RequestContext,
	credentialType: string,
	request: IHttpRequestOptions,
	service: Service,
	patience: Patience = PATIENT,
): Promise<Answer> {
	const { statusCode, headers, body } = await sendUntilAnswered(
		context,
		credentialType,
		request,
		service,
		patience,
	);
	if (typeof body === 'string') {
		throw explainUnreadable(context.getNode(), 'The answer is not JSON', service);
	}
	return { status: statusCode, headers, body };
}

async function sendUntilAnswered(
	context: RequestContext,
	credentialType: string,
	request: IHttpRequestOptions,
	service: Service,
	patience: Patience,
): Promise<IN8nHttpFullResponse> {
	const repeatable = (request.method ?? 'GET') === 'GET';
	for (let attempts = 1; ; attempts++) {
		let failed: unknown;
		try {
			const answer = await ask(context, credentialType, request, timeLeftOf(patience));
			if (answer.statusCode < 300) return answer;
			failed = answer;
		} catch (error) {
			if (error instanceof OutOfBounds) throw explainTooMuch(context.getNode(), error, service);
			failed = (await answerIn(error, BOUNDS)) ?? error;
		}
		const wait = repeatable ? waitBeforeRetry(readFailure(failed), attempts) : undefined;
		if (
			wait === undefined ||
			attempts >= patience.attempts ||
			Date.now() + wait >= patience.deadline
		) {
			const secrets = await secretsOf(context, credentialType);
			throw explainFailure(context.getNode(), failed, service, secrets);
		}
		await sleep(wait);
	}
}

/**
 * Asks once. An answer that is no success comes back as it is: what n8n before 2.35 throws for it holds no headers.
 * Only 401 is thrown, which is how n8n learns that it must renew the token; 1.x knows no such exception and is
 * asked again in its own way, which is safe, since nothing happens at a 401.
 */
async function ask(
	context: RequestContext,
	credentialType: string,
	request: IHttpRequestOptions,
	timeLeft: number,
): Promise<IN8nHttpFullResponse> {
	const send = async (ignoreHttpStatusErrors: IHttpRequestOptions['ignoreHttpStatusErrors']) => {
		// The HTTP client's own time-out comes first, which says more.
		const bounds = { ...BOUNDS, time: Math.min(BOUNDS.time, timeLeft + TIME_OUT_FIRST_MS) };
		const asked = context.helpers.httpRequestWithAuthentication.call(context, credentialType, {
			...request,
			// A copy each time: n8n adds the Authorization header to the object it is given.
			headers: { ...request.headers },
			json: true,
			// As a stream, since n8n itself reads an answer of any size for any time.
			encoding: 'stream',
			returnFullResponse: true,
			disableFollowRedirect: true,
			ignoreHttpStatusErrors,
			timeout: Math.min(SILENCE_MS, timeLeft),
		}) as Promise<IN8nHttpFullResponse>;
		return withJson(await readWithin(bounds, asked));
	};
	const answer = await send({ ignore: true, except: [401] });
	return answer.statusCode === 401 ? await send(false) : answer;
}

/** Milliseconds that one attempt may take; never none, which n8n would take for endless. */
function timeLeftOf({ deadline }: Patience): number {
	return Math.max(1, deadline - Date.now());
}
