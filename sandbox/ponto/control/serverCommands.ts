import { z } from 'zod';
import { SIGNATURE_RULES } from '../server/signatureCheck';
import { defineCommand } from './command';

const failure = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('status'), status: z.number().int(), body: z.unknown().optional() }),
	z.object({ kind: z.literal('timeout') }),
	z.object({ kind: z.literal('cut') }),
	z.object({ kind: z.literal('cutAfterwards') }),
	z.object({ kind: z.literal('malformed') }),
	z.object({ kind: z.literal('html') }),
	z.object({ kind: z.literal('slow'), delayMs: z.number().positive() }),
]);

const requestFilter = z.object({
	method: z.string().optional(),
	/** Regular expression for the path without query. */
	path: z.string().default(''),
});

/** Commands on the server itself: failures, time, tokens, the request log. */
export const serverCommands = {
	failNext: defineCommand({
		description: 'Spoils the next calls whose path fits a regular expression',
		input: z.object({
			path: z.string().default(''),
			method: z.string().optional(),
			times: z.number().int().positive().default(1),
			skip: z.number().int().nonnegative().default(0),
			retryAfter: z.union([z.string(), z.number()]).optional(),
			failure,
		}),
		run({ state }, { path, method, times, skip, retryAfter, failure: wanted }) {
			state.injectedFailures.push({
				failure: wanted,
				method: method?.toUpperCase(),
				pathPattern: path,
				remaining: times,
				retryAfter: retryAfter === undefined ? undefined : String(retryAfter),
				skip,
			});
		},
	}),
	stopFailing: defineCommand({
		description: 'Forgets all failures that are still to come',
		input: z.object({}),
		run({ state }) {
			state.injectedFailures = [];
		},
	}),
	setTokenLifetime: defineCommand({
		description: 'Sets how long new access tokens live, in seconds (1799 at Ponto)',
		input: z.object({ seconds: z.number().nonnegative() }),
		run({ state }, { seconds }) {
			state.tokenLifetimeSeconds = seconds;
		},
	}),
	expireTokens: defineCommand({
		description: 'Ends every access token now',
		input: z.object({}),
		run({ clock, state }) {
			for (const token of state.accessTokens.values()) token.expiresAt = clock.now();
		},
	}),
	setRedirectUris: defineCommand({
		description:
			'Registers where the consent page may lead back to; none = anywhere on this machine',
		input: z.object({ uris: z.array(z.string().url()) }),
		run({ state }, { uris }) {
			state.redirectUris.splice(0, state.redirectUris.length, ...uris);
		},
	}),
	requireSignatures: defineCommand({
		description: 'Registers a signature key and says which calls on Ponto Connect must be signed',
		input: z.object({
			rule: z.enum(SIGNATURE_RULES),
			keyId: z.string().optional(),
			publicKey: z.string().optional(),
		}),
		run({ state }, { keyId, publicKey, rule }) {
			state.signatureRule = rule;
			if (keyId !== undefined && publicKey !== undefined) state.signatureKeys.set(keyId, publicKey);
		},
	}),
	setOrganization: defineCommand({
		description: 'Changes the organization: payments activated or not, onboarding complete or not',
		input: z.object({
			paymentsActivated: z.boolean().optional(),
			paymentsActivationRequested: z.boolean().optional(),
			paymentRequestsActivated: z.boolean().optional(),
			paymentRequestsActivationRequested: z.boolean().optional(),
			onboardingComplete: z.boolean().optional(),
		}),
		run({ state }, changes) {
			Object.assign(state.organization, changes);
		},
	}),
	advanceTime: defineCommand({
		description: "Moves the sandbox's clock ahead",
		input: z.object({ milliseconds: z.number().positive() }),
		run({ clock }, { milliseconds }) {
			clock.advance(milliseconds);
			return clock.now().toISOString();
		},
	}),
	requests: defineCommand({
		description: 'Lists the API calls so far, oldest first',
		input: requestFilter,
		run({ state }, { method, path }) {
			const pattern = new RegExp(path);
			return state.requestLog.filter(
				(entry) =>
					pattern.test(entry.path) &&
					(method === undefined || entry.method === method.toUpperCase()),
			);
		},
	}),
	clearRequests: defineCommand({
		description: 'Empties the list of API calls',
		input: z.object({}),
		run({ state }) {
			state.requestLog = [];
		},
	}),
	reset: defineCommand({
		description: 'Starts over from the seed: data, tokens, failures, clock and request list',
		input: z.object({}),
		run(sandbox) {
			sandbox.reset();
		},
	}),
};
