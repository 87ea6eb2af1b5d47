import { z } from 'zod';
import { commandsFor } from '../../common/control/command';
import { seededCommands } from '../../common/control/seededCommands';
import { voidPayment } from '../routes/payments';
import {
	balanceCents,
	newId,
	openCompany,
	UNDEPOSITED_FUNDS,
	type Company,
} from '../store/company';

const define = commandsFor<Company>();

/** What tests and the demo may do behind the API's back; amounts are in cents. */
export const commands = {
	...seededCommands<Company>(openCompany),
	documents: define({
		description: 'Lists invoices and credit memos with what is unpaid, and their payments',
		input: z.object({}),
		run: (company) =>
			[...company.documents.values()].map((document) => ({
				...document,
				balanceCents: balanceCents(company, document),
				payments: [...company.payments.values()].flatMap(({ id, privateNote, lines }) =>
					lines
						.filter(({ documentId }) => documentId === document.id)
						.map(({ cents }) => ({ id, privateNote, cents })),
				),
			})),
	}),
	payments: define({
		description: 'Lists all payments, voided ones too',
		input: z.object({}),
		run: ({ payments }) => [...payments.values()].map((payment) => ({ ...payment })),
	}),
	enterPayment: define({
		description: 'Enters a payment as a person does by hand; returns its ID',
		input: z.object({
			documentId: z.string(),
			cents: z.number(),
			paidOn: z.string().optional(),
		}),
		run(company, { documentId, cents, paidOn }) {
			const document = company.documents.get(documentId);
			if (!document) throw new RangeError(`there is no document ${documentId}`);
			const id = newId(company);
			company.payments.set(id, {
				id,
				syncToken: 0,
				customerId: document.customer.id,
				currency: document.currency,
				txnDate: paidOn ?? document.txnDate,
				totalCents: cents,
				paymentRefNum: undefined,
				privateNote: undefined,
				depositAccountId: UNDEPOSITED_FUNDS,
				lines: [{ documentId, cents }],
			});
			return id;
		},
	}),
	removePayment: define({
		description: 'Deletes a payment as a person does by hand',
		input: z.object({ id: z.string() }),
		run({ payments }, { id }) {
			payments.delete(id);
		},
	}),
	voidPayment: define({
		description: 'Voids a payment as a person does by hand: it stays, with nothing in it',
		input: z.object({ id: z.string() }),
		run({ payments }, { id }) {
			const payment = payments.get(id);
			if (!payment) throw new RangeError(`there is no payment ${id}`);
			voidPayment(payment);
		},
	}),
	openPeriod: define({
		description: 'Opens the books again that were closed',
		input: z.object({}),
		run(company) {
			company.isOpenAgain = true;
		},
	}),
	unlink: define({
		description: 'Takes a payment off its documents: it stays, as credit of the customer',
		input: z.object({ id: z.string() }),
		run({ payments }, { id }) {
			const payment = payments.get(id);
			if (payment) payment.lines = [];
		},
	}),
};

/** The control commands with their types. */
export type Commands = typeof commands;
