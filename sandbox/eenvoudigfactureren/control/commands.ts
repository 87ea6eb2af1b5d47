import { z } from 'zod';
import { commandsFor } from '../../common/control/command';
import { seededCommands } from '../../common/control/seededCommands';
import { addPayment, leftCents, openBooks, type AccountBooks } from '../store/accountBooks';

const define = commandsFor<AccountBooks>();

/** What tests and the demo may do behind the API's back; amounts are in cents. */
export const commands = {
	...seededCommands<AccountBooks>(openBooks),
	documents: define({
		description: 'Lists invoices and credit notes with what is left, and their payments',
		input: z.object({}),
		run: (books) =>
			[...books.documents.values()].map((document) => ({
				...document,
				leftCents: leftCents(books, document),
				payments: books.payments.filter(({ documentId }) => documentId === document.id),
			})),
	}),
	enterPayment: define({
		description: 'Enters a payment as a person does by hand; returns its ID',
		input: z.object({ documentId: z.number(), cents: z.number(), date: z.string() }),
		run: (books, payment) =>
			addPayment(books, { ...payment, method: 'transfer', description: '' }).id,
	}),
	removePayment: define({
		description: 'Removes a payment as a person does by hand',
		input: z.object({ id: z.number() }),
		run(books, { id }) {
			books.payments = books.payments.filter((payment) => payment.id !== id);
		},
	}),
};

/** The control commands with their types. */
export type Commands = typeof commands;
