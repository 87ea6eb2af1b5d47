import type { IExecuteFunctions } from 'n8n-workflow';
import type { DocumentKind } from '../domain/documentId';
import { isIssued, isOpen, maybeOpen } from '../domain/openDocument';
import type { Payment } from '../domain/payment';
import { describeFlaws, isPayable, type TradeDocument } from '../domain/tradeDocument';
import type { ReadDocument } from './documents';
import { knownPayments } from './knownPayments';
import { listDocuments } from './listDocuments';
import { relevantSince } from './relevantSince';
import { warn } from './warn';

/** Which documents are asked for; dates are calendar dates. */
export interface WantedDocuments {
	readonly issuedFrom?: string;
	readonly issuedUntil?: string;
	readonly status?: string;
	/** The API's own filter. */
	readonly q?: string;
	/** Only what waits for money, and what is paid where `includePaid` says so. */
	readonly openOnly: boolean;
	readonly includePaid: boolean;
}

/** Documents with the payments that matter for them. */
export interface FoundDocuments {
	readonly documents: readonly ReadDocument[];
	readonly payments: readonly Payment[];
}

/**
 * The newest documents that fit, at most `limit`, reading documents and payments no further back than it
 * takes. A document that may be open but whose total cannot be read is left out with a warning.
 */
export async function findDocuments(
	run: IExecuteFunctions,
	kind: DocumentKind,
	wanted: WantedDocuments,
	limit: number,
): Promise<FoundDocuments> {
	const list = listDocuments(run, kind, wanted.q ? { q: wanted.q } : {});
	const known = await knownPayments(run);
	for (;;) {
		const readAll =
			list.isComplete() || (wanted.issuedFrom !== undefined && list.reaches(wanted.issuedFrom));
		const fitting = list.documents().filter(({ document }) => fits(document, wanted));
		const legible = fitting.filter(({ document }) => isPayable(document) || !maybeOpen(document));
		if (readAll || legible.length >= limit) {
			const dates = legible.map(({ document }) => document.issueDate);
			const payments = await known.since(relevantSince(dates));
			const documents = legible
				.filter(({ document }) => isAsked(document, payments, wanted))
				.slice(0, limit);
			if (readAll || documents.length >= limit) {
				warn(
					run,
					fitting.flatMap(({ document }) => warningOf(document)),
				);
				return { documents, payments };
			}
		}
		await list.readMore();
	}
}

function fits(document: TradeDocument, wanted: WantedDocuments): boolean {
	const { status, issueDate = '' } = document;
	if (wanted.status && wanted.status.toLowerCase() !== status) return false;
	if (wanted.issuedFrom && issueDate < wanted.issuedFrom) return false;
	if (wanted.issuedUntil && issueDate > wanted.issuedUntil) return false;
	if (!wanted.openOnly) return true;
	return wanted.includePaid ? isIssued(document) : maybeOpen(document);
}

function isAsked(
	document: TradeDocument,
	payments: readonly Payment[],
	{ openOnly, includePaid }: WantedDocuments,
): boolean {
	if (!openOnly || includePaid) return true;
	return isPayable(document) && isOpen(document, payments);
}

function warningOf(document: TradeDocument): string[] {
	if (document.flaws.length === 0 || !maybeOpen(document)) return [];
	const what = isPayable(document) ? '' : ' It is left out of the list.';
	return [`${describeFlaws(document)}.${what}`];
}
