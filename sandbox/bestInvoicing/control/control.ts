import { formatMoney, parseMoney } from '../../../nodes/shared/domain/money';
import { openBooks, type Bookkeeping } from '../store/bookkeeping';
import { addPayment, paidMinor, removePayment } from '../store/books';
import { DOCUMENT_PATHS, type DocumentKind, type TradeDocument } from '../store/tradeDocument';
import { presentPayment, type Resource } from '../server/present';
import type { RequestLogEntry } from '../store/requestLogEntry';
import type { CallPattern, Fault } from './faultPlan';
import { seededDraw } from './seededDraw';

/** A document with what was paid on it; amounts are decimal text. */
export interface DocumentBalance {
	readonly kind: DocumentKind;
	readonly id: number;
	readonly number: string;
	readonly status: string;
	readonly total: string;
	readonly paid: string;
	readonly currency: string;
}

/** A payment that a person enters by hand; the amount is decimal text. */
export interface HandEntry {
	readonly kind: DocumentKind;
	readonly id: number;
	readonly amount: string;
	readonly date: string;
	readonly paymentAccountId?: string;
	readonly name?: string;
	readonly iban?: string;
}

/** What tests and the demo may do behind the API's back. */
export interface BestInvoicingControl {
	/** Spoils the next `times` calls that fit, after `skip` of them passed. */
	failNext(fault: Fault, times?: number, calls?: CallPattern, skip?: number): void;
	/** Spoils each call that fits with this probability, the same ones for the same seed. */
	failRandomly(
		probability: number,
		faults: readonly Fault[],
		seed: number,
		calls?: CallPattern,
	): void;
	/** Lets every answer wait. */
	delay(latencyMs: number): void;
	/** Ends all faults and delays. */
	behave(): void;
	/** Back to the seed, without payments, faults and log. */
	reset(): void;
	documents(): DocumentBalance[];
	/** All payments with the document they belong to, whatever the API tells of it. */
	payments(): Resource[];
	/** What a person would do on the screen. */
	enterPayment(entry: HandEntry): number;
	removePayment(id: number): void;
	setStatus(kind: DocumentKind, id: number, status: TradeDocument['status']): void;
	trash(kind: DocumentKind, id: number): void;
	requests(): RequestLogEntry[];
}

/** Control over a running stand-in, in the same process. */
export function createControl(bookkeeping: Bookkeeping): BestInvoicingControl {
	const documentOf = (kind: DocumentKind, id: number): TradeDocument => {
		const document = bookkeeping.books.documents.find(
			(candidate) => candidate.kind === kind && candidate.id === id,
		);
		if (!document) throw new RangeError(`there is no ${DOCUMENT_PATHS[kind]} ${id}`);
		return document;
	};
	return {
		failNext: (fault, times = 1, calls = {}, skip = 0) => {
			bookkeeping.faults.planned.push({ fault, calls, skip, remaining: times });
		},
		failRandomly: (probability, faults, seed, calls = {}) => {
			bookkeeping.faults.random = { probability, faults, calls, draw: seededDraw(seed) };
		},
		delay: (latencyMs) => {
			bookkeeping.faults.latencyMs = latencyMs;
		},
		behave: () => {
			bookkeeping.faults = { planned: [], random: undefined, latencyMs: 0 };
		},
		reset: () => {
			Object.assign(bookkeeping, openBooks(bookkeeping.options));
		},
		documents: () =>
			bookkeeping.books.documents.map((document) => ({
				kind: document.kind,
				id: document.id,
				number: document.numberFormatted,
				status: document.status,
				total: formatMoney(document.total),
				paid: formatMoney({ ...document.total, minor: paidMinor(bookkeeping.books, document) }),
				currency: document.total.currency,
			})),
		payments: () =>
			bookkeeping.books.payments.map((payment) => ({
				...presentPayment(payment, { ...bookkeeping.options.habits, linksPayments: true }),
				amount: formatMoney(payment.amount),
			})),
		enterPayment: ({ kind, id, amount, ...entry }) => {
			const [account] = bookkeeping.books.paymentAccounts;
			return addPayment(bookkeeping.books, {
				paymentAccountId: String(account?.id),
				...entry,
				amount: parseMoney(amount, documentOf(kind, id).total.currency),
				document: { kind, id },
			}).id;
		},
		removePayment: (id) => void removePayment(bookkeeping.books, id),
		setStatus: (kind, id, status) => {
			documentOf(kind, id).status = status;
		},
		trash: (kind, id) => {
			documentOf(kind, id).deleted = true;
		},
		requests: () => bookkeeping.requestLog,
	};
}
