import { sleep, type NodeApiError } from 'n8n-workflow';
import type { RequestContext } from '../../shared/http/requestContext';
import { attempt } from './attempt';

const WAITS_MS = [10_000, 20_000, 30_000, 30_000];
const LONGEST_WAIT_MS = 90_000;

/**
 * Sends again what the API refused because too much came at once (429): it did nothing then, so this
 * repeats nothing. Waits as long as the API says; where it does not, only a caller that may guess waits.
 */
export async function whenNotThrottled<Answer>(
	context: RequestContext,
	send: () => Promise<Answer>,
	{ mayGuess }: { readonly mayGuess: boolean },
): Promise<Answer> {
	for (const guess of WAITS_MS) {
		const sent = await attempt(context, send());
		if (!sent.failure) return sent.value;
		const wait = retryAfterOf(sent.failure) ?? (mayGuess ? guess : undefined);
		const isThrottled = sent.failure.httpCode === '429';
		if (!isThrottled || wait === undefined || wait > LONGEST_WAIT_MS) throw sent.failure;
		await sleep(wait);
	}
	return await send();
}

function retryAfterOf({ failure }: NodeApiError): number | undefined {
	return failure?.cause === 'rate-limited' ? failure.retryAfterMs : undefined;
}
