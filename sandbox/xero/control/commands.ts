import { z } from 'zod';
import { commandsFor } from '../../common/control/command';
import { seededCommands } from '../../common/control/seededCommands';
import { statusOf } from '../server/present';
import { dueCents, newPaymentId, openOrganisation, type Organisation } from '../store/organisation';

const define = commandsFor<Organisation>();

/** What tests and the demo may do behind the API's back; amounts are in cents. */
export const commands = {
	...seededCommands<Organisation>(openOrganisation),
	documents: define({
		description: 'Lists invoices, bills and credit notes with what is left, and their payments',
		input: z.object({}),
		run: (organisation) =>
			[...organisation.documents.values()].map((document) => ({
				...document,
				status: statusOf(organisation, document),
				dueCents: dueCents(organisation, document),
				payments: organisation.payments
					.filter(({ documentId, status }) => documentId === document.id && status === 'AUTHORISED')
					.map((payment) => ({ ...payment })),
			})),
	}),
	enterPayment: define({
		description: 'Enters a payment as a person does by hand; returns its ID',
		input: z.object({ documentId: z.string(), cents: z.number(), paidOn: z.string() }),
		run(organisation, { documentId, cents, paidOn }) {
			const id = newPaymentId(organisation);
			const more = { reference: null, isReconciled: false, status: 'AUTHORISED' as const };
			organisation.payments.push({ id, documentId, cents, paidOn, ...more });
			return id;
		},
	}),
	removePayment: define({
		description: 'Deletes a payment as a person does by hand',
		input: z.object({ id: z.string() }),
		run({ payments }, { id }) {
			for (const payment of payments) if (payment.id === id) payment.status = 'DELETED';
		},
	}),
	reconcile: define({
		description: 'Reconciles a payment with a line of the bank statement',
		input: z.object({ id: z.string() }),
		run({ payments }, { id }) {
			for (const payment of payments) if (payment.id === id) payment.isReconciled = true;
		},
	}),
};

/** The control commands with their types. */
export type Commands = typeof commands;
