import type { SandboxContext } from '../sandboxContext';

/** Ends all access and refresh tokens that came from one consent. */
export function revokeFamily({ state }: SandboxContext, familyId: string): void {
	for (const tokens of [state.accessTokens, state.refreshTokens]) {
		for (const [value, token] of tokens) {
			if (token.familyId === familyId) tokens.delete(value);
		}
	}
}
