import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { formatMoney } from '../../shared/domain/money';
import { formatDocumentId, type DocumentKind } from '../domain/documentId';
import { listDocuments } from '../books/documents';

const ROWS_PER_LIST = 100;

/** Invoices for the list of the locator. */
export async function searchInvoices(
	this: ILoadOptionsFunctions,
	filter?: string,
	page?: string,
): Promise<INodeListSearchResult> {
	return await searchDocuments(this, 'invoice', filter, page);
}

/** Credit notes for the list of the locator. */
export async function searchCreditNotes(
	this: ILoadOptionsFunctions,
	filter?: string,
	page?: string,
): Promise<INodeListSearchResult> {
	return await searchDocuments(this, 'creditnote', filter, page);
}

/** Purchases for the list of the locator. */
export async function searchPurchases(
	this: ILoadOptionsFunctions,
	filter?: string,
	page?: string,
): Promise<INodeListSearchResult> {
	return await searchDocuments(this, 'purchase', filter, page);
}

/** The newest first; all words of the filter must occur in what a row shows. */
async function searchDocuments(
	context: ILoadOptionsFunctions,
	kind: DocumentKind,
	filter = '',
	page = '0',
): Promise<INodeListSearchResult> {
	const words = filter.toLowerCase().split(/\s+/);
	const from = Number(page);
	const rows = (await listDocuments(context, kind))
		.map(({ document }) => document)
		.filter(({ deleted }) => !deleted)
		.sort((left, right) => (right.issueDate ?? '').localeCompare(left.issueDate ?? ''))
		.map(({ ref, number, partyName = '', total, status }) => ({
			name: `${number} · ${partyName} · ${formatMoney(total)} ${total.currency} · ${status}`,
			value: formatDocumentId(ref),
		}))
		.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
	return {
		results: rows.slice(from, from + ROWS_PER_LIST),
		paginationToken: from + ROWS_PER_LIST < rows.length ? String(from + ROWS_PER_LIST) : undefined,
	};
}
