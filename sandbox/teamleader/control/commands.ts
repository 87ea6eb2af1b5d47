import { z } from 'zod';
import { commandsFor } from '../../common/control/command';
import { standInCommands } from '../../common/control/standInCommands';
import { addPayment, dueCents, openAccount, type Account } from '../store/account';

const define = commandsFor<Account>();

/** What tests and the demo may do behind the API's back; amounts are in cents. */
export const commands = {
	...standInCommands<Account>((account) => account),
	reset: define({
		description: 'Starts over from the seed: without payments, faults and request list',
		input: z.object({}),
		run(account) {
			const { token, refreshToken, renewals } = account;
			Object.assign(account, openAccount(account.options), { token, refreshToken, renewals });
		},
	}),
	documents: define({
		description: 'Lists invoices with what is due and their payments, and credit notes',
		input: z.object({}),
		run: (account) => ({
			invoices: account.invoices.map((invoice) => ({
				...invoice,
				dueCents: dueCents(account, invoice),
				payments: account.payments.filter(({ invoiceId }) => invoiceId === invoice.id),
			})),
			creditNotes: account.creditNotes,
		}),
	}),
	enterPayment: define({
		description: 'Enters a payment as a person does by hand; returns its ID',
		input: z.object({ invoiceId: z.string(), cents: z.number(), paidAt: z.string() }),
		run: (account, payment) => addPayment(account, payment),
	}),
	removePayment: define({
		description: 'Removes a payment as a person does by hand',
		input: z.object({ id: z.number() }),
		run(account, { id }) {
			account.payments = account.payments.filter((payment) => payment.id !== id);
		},
	}),
	expireToken: define({
		description: 'An hour passes: the access token holds no more, the refresh token does',
		input: z.object({}),
		run(account) {
			account.token = '';
		},
	}),
};

/** The control commands with their types. */
export type Commands = typeof commands;
