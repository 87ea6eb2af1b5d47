import { createHash } from 'node:crypto';

/** First characters of a text's SHA-256, base64url. */
export function shortHash(text: string, length: number): string {
	return createHash('sha256').update(text).digest('base64url').slice(0, length);
}
