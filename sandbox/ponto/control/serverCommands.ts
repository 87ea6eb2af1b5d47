import { z } from 'zod';
import { SIGNATURE_RULES } from '../store/signatureRule';
import { defineCommand } from './command';

/** Commands on the server itself: time, tokens, signatures. */
export const serverCommands = {
	setReusedKeyAnswer: defineCommand({
		description:
			'Says what an idempotency key gets that was used for another request: a conflict (409), or the first answer again',
		input: z.object({ answer: z.enum(['conflict', 'firstAnswer']) }),
		run({ state }, { answer }) {
			state.reusedKeyAnswer = answer;
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
		description: "Moves the sandbox's clock ahead, or back where that is negative",
		input: z.object({ milliseconds: z.number() }),
		run({ clock }, { milliseconds }) {
			clock.advance(milliseconds);
			return clock.now().toISOString();
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
