import { noFaults } from '../../common/faults/faultPlan';
import type { StandInState } from '../../common/standInState';
import type { QuickBooksOptions } from '../quickBooksOptions';
import type { QuickBooksDocument, QuickBooksPayment } from './document';

/** Where money goes that names no account. */
export const UNDEPOSITED_FUNDS = '4';

/** What every part of the running stand-in shares. */
export interface Company extends StandInState {
	readonly options: QuickBooksOptions;
	documents: Map<string, QuickBooksDocument>;
	payments: Map<string, QuickBooksPayment>;
	/** First answers by requestid, which are given again. */
	answers: Map<string, { readonly status: number; readonly body: unknown }>;
	lastId: number;
	/** Whether a person opened the books that were closed. */
	isOpenAgain: boolean;
}

/** The state at the start, and after a reset. */
export function openCompany({
	documents,
}: QuickBooksOptions): Pick<
	Company,
	'answers' | 'documents' | 'faults' | 'isOpenAgain' | 'lastId' | 'payments' | 'requestLog'
> {
	return {
		documents: new Map(documents.map((document) => [document.id, document])),
		payments: new Map(),
		answers: new Map(),
		faults: noFaults(),
		lastId: 1_000,
		isOpenAgain: false,
		requestLog: [],
	};
}

/** The next id, as text. */
export function newId(company: Company): string {
	company.lastId += 1;
	return String(company.lastId);
}

/** What is still due of a document, in cents. */
export function balanceCents(
	{ payments }: Company,
	{ id, totalCents, isVoided }: QuickBooksDocument,
): number {
	if (isVoided) return 0;
	const settled = [...payments.values()]
		.flatMap(({ lines }) => lines)
		.filter(({ documentId }) => documentId === id);
	return settled.reduce((left, { cents }) => left - cents, totalCents);
}

/** What of a payment settles nothing yet, in cents; credit memos in it add to what there is. */
export function unappliedCents(
	{ documents }: Company,
	{ totalCents, lines }: QuickBooksPayment,
): number {
	return lines.reduce(
		(left, { documentId, cents }) =>
			documents.get(documentId)?.type === 'CreditMemo' ? left + cents : left - cents,
		totalCents,
	);
}
