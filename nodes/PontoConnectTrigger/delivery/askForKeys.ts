import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { explainFailure, explainUnreadable } from '../../shared/http/explainFailure';
import { PONTO } from '../../shared/ponto/ponto';
import { activeSigningKeys, type SigningKey } from './keySet';

const TIME_OUT_MS = 10_000;

/** Fetches the keys that Ponto signs events with now. They are public: no access token goes along. */
export async function askForKeys(
	context: IHookFunctions | IWebhookFunctions,
	url: string,
): Promise<readonly SigningKey[]> {
	let answer: unknown;
	try {
		answer = await context.helpers.httpRequest({
			url,
			json: true,
			timeout: TIME_OUT_MS,
			disableFollowRedirect: true,
		});
	} catch (error) {
		throw explainFailure(context.getNode(), error, PONTO);
	}
	const keys = activeSigningKeys(answer);
	if (keys && keys.length > 0) return keys;
	throw explainUnreadable(context.getNode(), `${url} holds no key that signs events`, PONTO);
}
