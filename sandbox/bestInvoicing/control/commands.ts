import { z } from 'zod';
import { formatMoney, parseMoney } from '../../../nodes/shared/domain/money';
import { commandsFor } from '../../common/control/command';
import { seededCommands } from '../../common/control/seededCommands';
import { presentPayment, type Resource } from '../server/present';
import { openBooks, type Bookkeeping } from '../store/bookkeeping';
import { addPayment, changeDocument, findDocument, paidMinor, removePayment } from '../store/books';
import { enterSalesDocument } from '../store/createBooks';
import {
	DOCUMENT_KINDS,
	DOCUMENT_PATHS,
	DOCUMENT_STATUSES,
	type DocumentKind,
	type TradeDocument,
} from '../store/tradeDocument';

const define = commandsFor<Bookkeeping>();
const document = { kind: z.enum(DOCUMENT_KINDS), id: z.number() };

function documentOf({ books }: Bookkeeping, kind: DocumentKind, id: number): TradeDocument {
	const found = findDocument(books, kind, id);
	if (!found) throw new RangeError(`there is no ${DOCUMENT_PATHS[kind]} ${id}`);
	return found;
}

/** What tests and the demo may do behind the API's back; amounts are decimal text. */
export const commands = {
	...seededCommands<Bookkeeping>(openBooks),
	documents: define({
		description: 'Lists the documents with what was paid on each',
		input: z.object({}),
		run: ({ books }) =>
			[...books.documents.values()].map((one) => ({
				kind: one.kind,
				id: one.id,
				number: one.numberFormatted,
				status: one.status,
				total: formatMoney(one.total),
				paid: formatMoney({ ...one.total, minor: paidMinor(books, one) }),
				currency: one.total.currency,
			})),
	}),
	payments: define({
		description: 'Lists all payments with their document, whatever the API tells of it',
		input: z.object({}),
		run: ({ books, options }): Resource[] =>
			[...books.payments.values()].map((payment) => ({
				...presentPayment(payment, { ...options.habits, linksPayments: true }),
				amount: formatMoney(payment.amount),
			})),
	}),
	enterPayment: define({
		description: 'Enters a payment as a person does by hand; returns its ID',
		input: z.object({
			...document,
			amount: z.string(),
			date: z.string(),
			paymentAccountId: z.string().optional(),
			name: z.string().optional(),
			iban: z.string().optional(),
		}),
		run(bookkeeping, { kind, id, amount, ...entry }) {
			const { books } = bookkeeping;
			return addPayment(books, {
				paymentAccountId: String(books.paymentAccounts[0]?.id),
				...entry,
				amount: parseMoney(amount, documentOf(bookkeeping, kind, id).total.currency),
				document: { kind, id },
			}).id;
		},
	}),
	removePayment: define({
		description: 'Removes a payment as a person does by hand',
		input: z.object({ id: z.number() }),
		run({ books }, { id }) {
			removePayment(books, id);
		},
	}),
	setStatus: define({
		description: 'Changes the status of a document',
		input: z.object({ ...document, status: z.enum(DOCUMENT_STATUSES) }),
		run(bookkeeping, { kind, id, status }) {
			changeDocument(bookkeeping.books, documentOf(bookkeeping, kind, id), { status });
		},
	}),
	trash: define({
		description: 'Puts a document into the bin',
		input: z.object(document),
		run(bookkeeping, { kind, id }) {
			changeDocument(bookkeeping.books, documentOf(bookkeeping, kind, id), { deleted: true });
		},
	}),
	enterDocument: define({
		description: 'Enters one more invoice or credit note; returns its ID',
		input: z.object({
			kind: z.enum(['invoice', 'creditNote']),
			number: z.string(),
			references: z.array(z.string()).readonly(),
			totalAmount: z.string(),
			openAmount: z.string(),
			currency: z.string(),
			issueDate: z.string(),
			dueDate: z.string(),
			customerName: z.string(),
		}),
		run({ books }, document) {
			const customer = books.contacts.find(({ name }) => name === document.customerName);
			return enterSalesDocument(books, document, customer?.id ?? 0);
		},
	}),
	sendOdd: define({
		description: 'From now on a document or payment is sent with these fields in place of its own',
		input: z.object({
			kind: z.enum([...DOCUMENT_KINDS, 'payment']),
			id: z.number(),
			fields: z.record(z.unknown()),
		}),
		run({ books }, { kind, id, fields }) {
			books.oddFields.set(`${kind}-${id}`, fields);
			books.revision += 1;
		},
	}),
};

/** The control commands with their types. */
export type Commands = typeof commands;
