import { z } from 'zod';
import { commandsFor } from '../../common/control/command';
import { seededCommands } from '../../common/control/seededCommands';
import { stateOf } from '../server/present';
import { newId, openAdministration, type Administration } from '../store/administration';
import { unpaidCents } from '../store/moneybirdDocument';

const define = commandsFor<Administration>();

/** What tests and the demo may do behind the API's back; amounts are in cents. */
export const commands = {
	...seededCommands<Administration>(openAdministration),
	documents: define({
		description: 'Lists the documents with what is unpaid, and their payments',
		input: z.object({}),
		run: ({ documents, options }) =>
			[...documents.values()].map((document) => ({
				...document,
				state: stateOf(document, options.now().toISOString().slice(0, 10)),
				unpaidCents: unpaidCents(document),
				payments: document.payments.map((payment) => ({ ...payment })),
			})),
	}),
	enterPayment: define({
		description: 'Enters a payment as a person does by hand; returns its ID',
		input: z.object({ documentId: z.string(), cents: z.number(), paidOn: z.string() }),
		run(administration, { documentId, cents, paidOn }) {
			const id = newId(administration);
			const document = administration.documents.get(documentId);
			if (!document) throw new RangeError(`there is no document ${documentId}`);
			document.payments.push({ id, cents, paidOn, transactionIdentifier: null });
			return id;
		},
	}),
	removePayment: define({
		description: 'Removes a payment as a person does by hand',
		input: z.object({ id: z.string() }),
		run({ documents }, { id }) {
			for (const document of documents.values()) {
				document.payments = document.payments.filter((payment) => payment.id !== id);
			}
		},
	}),
};

/** The control commands with their types. */
export type Commands = typeof commands;
