import { z } from 'zod';
import type { SandboxContext } from '../sandboxContext';
import { SCOPES, type Scope } from '../store/accessToken';

const parameters = z.object({
	client_id: z.string(),
	code_challenge: z.string().optional(),
	code_challenge_method: z.string().optional(),
	onboarding_details_id: z.string().optional(),
	redirect_uri: z.string(),
	response_type: z.string(),
	scope: z.string().default(''),
	state: z.string().default(''),
});

/** A checked authorization request (RFC 6749, section 4.1.1; RFC 7636). */
export interface AuthorizationRequest {
	readonly clientId: string;
	readonly redirectUri: string;
	readonly scopes: readonly Scope[];
	readonly state: string;
	readonly codeChallenge?: string;
	readonly onboardingDetailsId?: string;
}

/** Either a usable request, or what to tell: the person (no way back), or the client by redirect. */
export type AuthorizationCheck =
	| { readonly kind: 'usable'; readonly request: AuthorizationRequest }
	| { readonly kind: 'tellPerson'; readonly message: string }
	| { readonly kind: 'tellClient'; readonly redirect: string };

const LOOPBACK = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?\//;

function mayRedirectTo({ state }: SandboxContext, uri: string): boolean {
	return state.redirectUris.length === 0 ? LOOPBACK.test(uri) : state.redirectUris.includes(uri);
}

/** The redirect URI with an answer in its query. */
export function redirectWith(uri: string, answer: Record<string, string>): string {
	const address = new URL(uri);
	for (const [name, value] of Object.entries(answer)) address.searchParams.set(name, value);
	return address.toString();
}

function refusal(
	uri: string,
	state: string,
	error: string,
	description: string,
): AuthorizationCheck {
	const redirect = redirectWith(uri, { error, error_description: description, state });
	return { kind: 'tellClient', redirect };
}

/** Checks the query (or the repeated fields of the consent form) of an authorization request. */
export function checkAuthorizationRequest(
	sandbox: SandboxContext,
	input: unknown,
): AuthorizationCheck {
	const parsed = parameters.safeParse(input);
	if (!parsed.success) {
		return {
			kind: 'tellPerson',
			message: 'The link is not complete: client_id, redirect_uri or response_type is missing.',
		};
	}
	const { client_id, redirect_uri, state } = parsed.data;
	if (client_id !== sandbox.options.connectClient.clientId) {
		return { kind: 'tellPerson', message: `The application ${client_id} is not known.` };
	}
	if (!mayRedirectTo(sandbox, redirect_uri)) {
		return { kind: 'tellPerson', message: `The redirect URI ${redirect_uri} is not registered.` };
	}
	if (parsed.data.response_type !== 'code') {
		return refusal(redirect_uri, state, 'unsupported_response_type', 'Only code is supported.');
	}
	const { code_challenge, code_challenge_method, onboarding_details_id } = parsed.data;
	if (code_challenge !== undefined && code_challenge_method !== 'S256') {
		return refusal(
			redirect_uri,
			state,
			'invalid_request',
			'The code challenge method must be S256.',
		);
	}
	const wanted = parsed.data.scope.split(' ').filter((scope) => scope !== '');
	const scopes = SCOPES.filter((scope) => wanted.includes(scope));
	if (scopes.length < new Set(wanted).size || scopes.length === 0) {
		return refusal(
			redirect_uri,
			state,
			'invalid_scope',
			`The scope "${parsed.data.scope}" is not known.`,
		);
	}
	return {
		kind: 'usable',
		request: {
			clientId: client_id,
			redirectUri: redirect_uri,
			scopes,
			state,
			codeChallenge: code_challenge,
			onboardingDetailsId: onboarding_details_id,
		},
	};
}
