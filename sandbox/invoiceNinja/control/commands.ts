import { z } from 'zod';
import { commandsFor } from '../../common/control/command';
import { seededCommands } from '../../common/control/seededCommands';
import { enter } from '../routes/payments';
import { balanceCents, openCompany, statusOf, type Company } from '../store/company';

const define = commandsFor<Company>();

/** What tests and the demo may do behind the API's back; amounts are in cents. */
export const commands = {
	...seededCommands<Company>(openCompany),
	documents: define({
		description: 'Lists invoices and credits with what is open',
		input: z.object({}),
		run: (company) =>
			[...company.documents.values()].map((document) => ({
				...document,
				statusId: statusOf(company, document),
				balanceCents: balanceCents(company, document),
			})),
	}),
	payments: define({
		description: 'Lists the payments, the deleted ones too',
		input: z.object({}),
		run: ({ payments }) => payments.map((payment) => ({ ...payment })),
	}),
	enterPayment: define({
		description: 'Enters a payment as a person does by hand; returns its ID',
		input: z.object({ invoiceId: z.string(), cents: z.number(), date: z.string() }),
		run(company, { invoiceId, cents, date }) {
			const clientId = company.documents.get(invoiceId)?.clientId ?? '';
			const invoices = [{ invoice_id: invoiceId, amount: cents / 100 }];
			return enter(company, { client_id: clientId, date, invoices, email_receipt: 'true' }).id;
		},
	}),
	deletePayment: define({
		description: 'Deletes a payment as a person does by hand: it stays and keeps its key',
		input: z.object({ id: z.string() }),
		run({ payments }, { id }) {
			for (const payment of payments) if (payment.id === id) payment.isDeleted = true;
		},
	}),
	archive: define({
		description: 'Archives an invoice as a person does by hand',
		input: z.object({ id: z.string() }),
		run({ documents }, { id }) {
			const document = documents.get(id);
			if (document) document.isArchived = true;
		},
	}),
};

/** The control commands with their types. */
export type Commands = typeof commands;
