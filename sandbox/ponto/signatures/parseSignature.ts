/** The parameters of a `Signature` header (draft-cavage-http-signatures, algorithm hs2019). */
export interface SignatureHeader {
	readonly keyId: string;
	readonly algorithm: string;
	/** Unix seconds. */
	readonly created: number;
	/** Names of what is signed, in the order of the signing string. */
	readonly headers: readonly string[];
	readonly signature: Buffer;
}

/** Bytes from standard or url-safe base64; Node reads both. */
export const fromBase64 = (text: string) => Buffer.from(text, 'base64');

/** Reads the header; `created` may be quoted or not. Undefined where a part is missing. */
export function parseSignature(header: string): SignatureHeader | undefined {
	const parameters = new Map(
		[...header.matchAll(/([a-zA-Z]+)=(?:"([^"]*)"|(\d+))/g)].map(
			([, name, quoted, bare]) => [name, quoted ?? bare] as const,
		),
	);
	const keyId = parameters.get('keyId');
	const algorithm = parameters.get('algorithm');
	const signature = parameters.get('signature');
	const headers = parameters.get('headers');
	const created = Number(parameters.get('created'));
	if (!keyId || !algorithm || !signature || !headers || !Number.isInteger(created))
		return undefined;
	return {
		algorithm,
		created,
		headers: headers.split(' '),
		keyId,
		signature: fromBase64(signature),
	};
}
