import type { IN8nHttpFullResponse } from 'n8n-workflow';
import { OutOfBounds, readWithin, type Bounds } from './bounds';
import { explainFailure, explainTooMuch } from './explainFailure';
import { answerIn, withJson } from './readAnswer';
import type { RequestContext } from './requestContext';
import type { Service } from './service';

const SILENCE_MS = 10_000;
const BOUNDS: Bounds = { time: 20_000, size: 1_000_000 };

/**
 * What the JSON at a public address says; no credential goes along. Asks once, and reads no more and no longer than
 * it may. Throws what explainFailure makes of it.
 */
export async function readPublic(
	context: RequestContext,
	url: string,
	service: Service,
): Promise<unknown> {
	try {
		const asked = context.helpers.httpRequest({
			url,
			json: true,
			encoding: 'stream',
			returnFullResponse: true,
			timeout: SILENCE_MS,
			disableFollowRedirect: true,
		}) as Promise<IN8nHttpFullResponse>;
		return withJson(await readWithin(BOUNDS, asked)).body;
	} catch (error) {
		if (error instanceof OutOfBounds) throw explainTooMuch(context.getNode(), error, service);
		const failed = (await answerIn(error, BOUNDS)) ?? error;
		throw explainFailure(context.getNode(), failed, service);
	}
}
