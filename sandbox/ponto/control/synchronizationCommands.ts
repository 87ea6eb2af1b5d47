import { z } from 'zod';
import { defineCommand } from './command';
import { findAccount } from './findAccount';

/** Commands on synchronizations that clients create. */
export const synchronizationCommands = {
	setSynchronizationLimits: defineCommand({
		description: 'Sets how long synchronizations take and how soon the next one is allowed',
		input: z.object({
			durationMs: z.number().nonnegative().optional(),
			minimumIntervalMs: z.number().nonnegative().optional(),
			perDay: z.number().int().positive().optional(),
		}),
		run({ state }, limits) {
			state.synchronizationLimits = { ...state.synchronizationLimits, ...limits };
		},
	}),
	failNextSynchronization: defineCommand({
		description: 'Lets the next synchronization of an account end with a bank’s refusal',
		input: z.object({
			account: z.string().optional(),
			code: z.string().default('authorizationInvalid'),
			detail: z
				.string()
				.default(
					'The authorization is invalid, you should ask the customer to reauthorize the account',
				),
			financialInstitutionResponse: z.record(z.unknown()).optional(),
		}),
		run(sandbox, { account, code, detail, financialInstitutionResponse }) {
			const meta = financialInstitutionResponse && { financialInstitutionResponse };
			sandbox.state.failingSynchronizations.push({
				accountId: findAccount(sandbox, account).id,
				error: { code, detail, ...(meta && { meta }) },
			});
		},
	}),
};
