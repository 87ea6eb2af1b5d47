import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { explainUnreadable } from '../../shared/http/explainFailure';
import { readPublic } from '../../shared/http/readPublic';
import { PONTO } from '../../shared/ponto/ponto';
import { activeSigningKeys, type SigningKey } from './keySet';

/** Fetches the keys that Ponto signs events with now. They are public: no access token goes along. */
export async function askForKeys(
	context: IHookFunctions | IWebhookFunctions,
	url: string,
): Promise<readonly SigningKey[]> {
	const keys = activeSigningKeys(await readPublic(context, url, PONTO));
	if (keys && keys.length > 0) return keys;
	throw explainUnreadable(context.getNode(), `${url} holds no key that signs events`, PONTO);
}
