import { z } from 'zod';
import { linkAnew } from '../store/linkAnew';
import { revokeAccount } from '../store/revokeAccount';
import { synchronizeInBackground } from '../store/synchronizeInBackground';
import { defineCommand } from './command';
import { findAccount } from './findAccount';

const DAY_MS = 24 * 60 * 60 * 1000;
const account = z.string().optional();

/** Commands on accounts: balances, consent, health. */
export const accountCommands = {
	changeBalance: defineCommand({
		description: 'Sets the balance of an account, at the bank and at Ponto',
		input: z.object({ account, current: z.number(), available: z.number().nullable().optional() }),
		run(sandbox, { account: wanted, current, available }) {
			const found = findAccount(sandbox, wanted);
			found.bank.currentBalance = current;
			found.bank.availableBalance = available === undefined ? current : available;
			found.bank.balanceChangedAt = sandbox.clock.now().toISOString();
			synchronizeInBackground(sandbox, found);
			return found.attributes;
		},
	}),
	setConsentExpiry: defineCommand({
		description: 'Lets the consent of an account end in so many days; negative: it ended already',
		input: z.object({ account, days: z.number().nullable() }),
		run(sandbox, { account: wanted, days }) {
			const found = findAccount(sandbox, wanted);
			const expiry =
				days === null
					? null
					: new Date(sandbox.clock.now().getTime() + days * DAY_MS).toISOString();
			found.attributes = { ...found.attributes, authorizationExpirationExpectedAt: expiry };
			return found.attributes;
		},
	}),
	failLatestSynchronization: defineCommand({
		description: 'Makes the latest background synchronization of an account a failed one',
		input: z.object({
			account,
			code: z.string().default('authorizationInvalid'),
			detail: z
				.string()
				.default(
					'The authorization is invalid, you should ask the customer to reauthorize the account',
				),
			financialInstitutionResponse: z.record(z.unknown()).optional(),
		}),
		run(sandbox, { account: wanted, code, detail, financialInstitutionResponse }) {
			const found = findAccount(sandbox, wanted);
			const meta = financialInstitutionResponse && { financialInstitutionResponse };
			sandbox.state.failingSynchronizations.push({
				accountId: found.id,
				error: { code, detail, ...(meta && { meta }) },
			});
			synchronizeInBackground(sandbox, found);
		},
	}),
	setAccount: defineCommand({
		description: 'Changes an account: deprecated, availability (readonly = bank in maintenance)',
		input: z.object({
			account,
			deprecated: z.boolean().optional(),
			availability: z.enum(['available', 'readonly']).optional(),
			description: z.string().optional(),
			holderName: z.string().nullable().optional(),
		}),
		run(sandbox, { account: wanted, availability, ...attributes }) {
			const found = findAccount(sandbox, wanted);
			found.attributes = { ...found.attributes, ...attributes };
			found.availability = availability ?? found.availability;
		},
	}),
	makeAccountOdd: defineCommand({
		description:
			'Shows attributes or meta of an account in a form that the API never promised, such as a reference of null',
		input: z.object({
			account,
			attributes: z.record(z.unknown()).default({}),
			meta: z.record(z.unknown()).default({}),
		}),
		run(sandbox, { account: wanted, ...odd }) {
			findAccount(sandbox, wanted).odd = odd;
		},
	}),
	linkAnew: defineCommand({
		description:
			'Links the bank account of an account a second time: a new ID, its bookings under new IDs',
		input: z.object({ account }),
		run(sandbox, { account: wanted }) {
			return linkAnew(sandbox, findAccount(sandbox, wanted)).id;
		},
	}),
	hideAccounts: defineCommand({
		description:
			'Leaves these accounts out of the account list until the next call; none: all are listed',
		input: z.object({ accounts: z.array(z.string()) }),
		run({ state }, { accounts }) {
			state.hiddenAccounts = accounts;
		},
	}),
	revokeAccount: defineCommand({
		description: 'Takes an account out of the integration',
		input: z.object({ account }),
		run(sandbox, { account: wanted }) {
			revokeAccount(sandbox, findAccount(sandbox, wanted).id);
		},
	}),
	synchronizeInBackground: defineCommand({
		description: "Runs one of Ponto's own refreshes now, for one account or all of them",
		input: z.object({
			account,
			subtype: z.enum(['accountDetails', 'accountTransactionsWithUnsettled']).optional(),
		}),
		run(sandbox, { account: wanted, subtype }) {
			const accounts =
				wanted === undefined ? sandbox.state.accounts : [findAccount(sandbox, wanted)];
			for (const found of accounts) synchronizeInBackground(sandbox, found, subtype);
		},
	}),
};
