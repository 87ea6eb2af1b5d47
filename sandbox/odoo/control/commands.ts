import { z } from 'zod';
import { commandsFor } from '../../common/control/command';
import { seededCommands } from '../../common/control/seededCommands';
import { newId, openBooks, paymentsFor, type Books } from '../store/books';
import { signedResidualCents } from '../store/odooMove';
import type { OdooPayment } from '../store/odooPayment';
import { createPayments } from '../wizard/createPayments';
import { openWizards } from '../wizard/openWizard';

const define = commandsFor<Books>();

/** What tests and the demo may do behind the API's back; amounts are in cents. */
export const commands = {
	...seededCommands<Books>(openBooks),
	documents: define({
		description: 'Lists invoices and credit notes with what is unpaid, and their payments',
		input: z.object({}),
		run: (books) =>
			[...books.moves.values()].map((move) => ({
				id: move.id,
				name: move.name,
				state: move.state,
				unpaidCents: signedResidualCents(move),
				payments: paymentsFor(books, move.id).map(({ id, memo, reconciled }) => ({
					id,
					memo,
					cents: reconciled
						.filter(({ moveId }) => moveId === move.id)
						.reduce((sum, { cents }) => sum + cents, 0),
				})),
			})),
	}),
	setState: define({
		description: 'Resets an invoice to draft or cancels it, as a person does by hand',
		input: z.object({ id: z.number(), state: z.enum(['draft', 'posted', 'cancel']) }),
		run({ moves }, { id, state }) {
			const move = moves.get(id);
			if (!move) throw new RangeError(`there is no invoice ${id}`);
			move.state = state;
		},
	}),
	payments: define({
		description: 'Lists all payments, cancelled ones too',
		input: z.object({}),
		run: ({ payments }) => [...payments.values()].map((payment) => ({ ...payment })),
	}),
	enterPayment: define({
		description: 'Registers a payment as a person does by hand; returns its ID',
		input: z.object({
			documentId: z.number(),
			cents: z.number(),
			memo: z.string().optional(),
			paidOn: z.string().optional(),
			/** Entered in the journal and matched with the invoice afterwards, so that it is not registered for it. */
			isMatchedLater: z.boolean().default(false),
		}),
		run(books, { documentId, cents, memo, paidOn, isMatchedLater }) {
			const [wizard] = openWizards(books, {
				vals_list: [{ amount: cents / 100, communication: memo, payment_date: paidOn }],
				context: { active_model: 'account.move', active_ids: [documentId] },
			});
			createPayments(books, { ids: [wizard] });
			const payment = books.payments.get(books.lastId);
			if (payment && isMatchedLater) payment.invoiceIds = [];
			return books.lastId;
		},
	}),
	enterPaymentWithoutEntry: define({
		description: 'Registers one of another journal, which has no outstanding account',
		input: z.object({ documentIds: z.array(z.number()).min(1), cents: z.number() }),
		run(books, { documentIds, cents }) {
			const id = newId(books);
			const payment: OdooPayment = {
				id,
				memo: null,
				cents,
				currencyId: 1,
				date: '2026-11-01',
				journalId: 8,
				partnerId: 0,
				hasEntry: false,
				state: 'in_process',
				invoiceIds: documentIds,
				reconciled: [],
			};
			books.payments.set(id, payment);
			return id;
		},
	}),
	removePayment: define({
		description: 'Takes a payment back to draft and cancels it, as a person does by hand',
		input: z.object({ id: z.number() }),
		run(books, { id }) {
			unreconcile(books, id).state = 'canceled';
		},
	}),
	unreconcile: define({
		description: 'Takes a payment off its invoices; it stays, as credit of the customer',
		input: z.object({ id: z.number() }),
		run(books, { id }) {
			unreconcile(books, id);
		},
	}),
};

function unreconcile({ payments, moves }: Books, id: number): OdooPayment {
	const payment = payments.get(id);
	if (!payment) throw new RangeError(`there is no payment ${id}`);
	for (const { moveId, lineId, cents } of payment.reconciled) {
		const line = moves.get(moveId)?.lines.find((each) => each.id === lineId);
		if (line) line.residualCents += cents;
	}
	payment.reconciled = [];
	return payment;
}

/** The control commands with their types. */
export type Commands = typeof commands;
