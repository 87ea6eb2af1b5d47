import { randomBytes } from 'node:crypto';

/** 87 characters in two parts, the shape of Ponto's access and refresh tokens. */
export function createOpaqueToken(): string {
	return `${randomBytes(32).toString('base64url')}.${randomBytes(32).toString('base64url')}`;
}
