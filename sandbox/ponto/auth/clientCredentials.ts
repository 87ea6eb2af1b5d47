import type { FastifyRequest } from 'fastify';

/** Client id and secret of an `Authorization: Basic` header, or undefined. */
export function basicCredentials(
	request: FastifyRequest,
): { clientId: string; clientSecret: string } | undefined {
	const encoded = /^Basic\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
	if (encoded === undefined) return undefined;
	const [clientId, ...secretParts] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
	return { clientId, clientSecret: secretParts.join(':') };
}
