import type {
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { formatMoney } from '../../shared/domain/money';
import { formatDocumentId, type DocumentKind } from '../domain/documentId';
import type { ReadDocument } from '../books/documents';
import { listDocuments } from '../books/listDocuments';

const ROWS_PER_LIST = 100;
const MOST_PAGES = 30;

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

/**
 * The newest first; all words of the filter must occur in what a row shows. Reads no further back than
 * the list needs, and not beyond the newest thousands.
 */
async function searchDocuments(
	context: ILoadOptionsFunctions,
	kind: DocumentKind,
	filter = '',
	page = '0',
): Promise<INodeListSearchResult> {
	const words = filter.toLowerCase().split(/\s+/);
	const from = Number(page);
	const list = listDocuments(context, kind);
	let rows: INodeListSearchItems[] = [];
	for (let pages = 0; pages < MOST_PAGES && !list.isComplete(); pages++) {
		await list.readMore();
		rows = list
			.documents()
			.filter(({ document }) => !document.deleted)
			.map(toListItem)
			.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
		if (rows.length > from + ROWS_PER_LIST) break;
	}
	return {
		results: rows.slice(from, from + ROWS_PER_LIST),
		paginationToken: from + ROWS_PER_LIST < rows.length ? String(from + ROWS_PER_LIST) : undefined,
	};
}

function toListItem({ document }: ReadDocument): INodeListSearchItems {
	const { ref, number, partyName = '', total, currency, status } = document;
	return {
		name: `${number} · ${partyName} · ${total ? formatMoney(total) : '?'} ${currency} · ${status}`,
		value: formatDocumentId(ref),
	};
}
