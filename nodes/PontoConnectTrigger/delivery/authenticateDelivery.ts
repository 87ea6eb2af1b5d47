import type { IWebhookFunctions } from 'n8n-workflow';
import { askForKeys } from './askForKeys';
import { parseEvent, type PontoEvent } from '../events/event';
import type { Settings } from '../settings';
import { readSignature, SignatureRefused, verifySignature, type Claims } from './signature';
import { findSigningKey } from './signingKeys';

/** A delivery that Ponto has signed, or why it is not believed. */
export type Authenticated =
	| { readonly event: PontoEvent; readonly claims: Claims; readonly refusal?: undefined }
	| { readonly refusal: string };

/**
 * Checks the signature of the delivery that is being answered, before anything in it is read. Whatever goes
 * wrong on the way, also that the keys cannot be fetched, is a refusal. `now` is in seconds.
 */
export async function authenticateDelivery(
	context: IWebhookFunctions,
	{ keysUrl, applicationId }: Settings,
	now: number,
): Promise<Authenticated> {
	try {
		const body = await rawBodyOf(context);
		const signature = readSignature(context.getHeaderData().signature);
		const key = await findSigningKey(
			keysUrl,
			signature.keyId,
			now * 1_000,
			async () => await askForKeys(context, keysUrl),
		);
		if (!key) throw new SignatureRefused('it is signed with a key that Ponto does not use');
		verifySignature(signature, key, { body, applicationId, now });
		const event = parseEvent(body);
		if (!event) throw new SignatureRefused('its body is not an event');
		return { event, claims: signature.claims };
	} catch (error) {
		return { refusal: error instanceof Error ? error.message : String(error) };
	}
}

/** The bytes that arrived; what n8n has parsed from them is not what was signed. */
async function rawBodyOf(context: IWebhookFunctions): Promise<Buffer> {
	const request = context.getRequestObject();
	if (request.rawBody === undefined) await request.readRawBody();
	return request.rawBody ?? Buffer.alloc(0);
}
