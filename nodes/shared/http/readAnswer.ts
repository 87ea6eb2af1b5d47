import type { IN8nHttpFullResponse } from 'n8n-workflow';
import { isStream, readWithin, type Bounds } from './bounds';

const CAUSES_FOLLOWED = 6;

/** What n8n throws, as far as an answer is in it. */
interface Layer {
	readonly cause?: Layer;
	readonly httpCode?: string | null;
	readonly context?: { readonly data?: unknown };
	readonly response?: {
		readonly status: number;
		readonly headers: IN8nHttpFullResponse['headers'];
		readonly data?: unknown;
	};
}

/** The answer that an n8n error was made of, read to its end; undefined if there is none in it. */
export async function answerIn(
	error: unknown,
	bounds: Bounds,
): Promise<IN8nHttpFullResponse | undefined> {
	let layer = error as Layer | undefined;
	for (let depth = 0; layer && depth < CAUSES_FOLLOWED; depth++, layer = layer.cause) {
		const { response, httpCode, context } = layer;
		const statusCode = response?.status ?? Number(httpCode ?? undefined);
		const body = response?.data ?? context?.data;
		if (!statusCode || !isStream(body)) continue;
		const answer = { statusCode, headers: response?.headers ?? {}, body };
		const [read] = await Promise.allSettled([readWithin(bounds, Promise.resolve(answer))]);
		return withJson(read.status === 'fulfilled' ? read.value : { ...answer, body: '' });
	}
	return undefined;
}

/** The body as what its JSON says, undefined if it is empty; the text where it is no JSON. */
export function withJson(answer: IN8nHttpFullResponse): IN8nHttpFullResponse {
	const { body } = answer;
	if (typeof body !== 'string') return answer;
	return { ...answer, body: body.trim() === '' ? undefined : parsed(body) } as IN8nHttpFullResponse;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
