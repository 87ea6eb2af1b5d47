import type { INode } from 'n8n-workflow';
import type { BooksTemplate, ListNode, Parameters } from './BooksTemplate';
import { authorized } from './skeleton';

const MOST_PAGES = 200;

/** A node that reads a list of these books at that place of the canvas. */
export function listNode(books: BooksTemplate, list: ListNode, position: INode['position']): INode {
	return {
		parameters: listParameters(books, list),
		id: list.name.toLowerCase().replaceAll(' ', '-'),
		name: list.name,
		type: 'n8n-nodes-base.httpRequest',
		typeVersion: 4.2,
		position,
		executeOnce: true,
		alwaysOutputData: true,
		...(list.mayFail
			? { onError: 'continueRegularOutput' }
			: { retryOnFail: true, maxTries: 3, waitBetweenTries: 5_000 }),
	};
}

function listParameters(
	books: BooksTemplate,
	{ url, method = 'GET', query = [], jsonBody, pages, mayFail, isSplit }: ListNode,
): INode['parameters'] {
	const pagination = pages && {
		paginationMode: 'updateAParameterInEachRequest',
		parameters: {
			parameters: [{ type: pages.type ?? 'qs', name: pages.parameter, value: pages.value }],
		},
		paginationCompleteWhen: 'other',
		completeExpression: pages.completeExpression,
		limitPagesFetched: true,
		maxRequests: MOST_PAGES,
		...(pages.intervalMs && { requestInterval: pages.intervalMs }),
	};
	const parameters: Parameters = {
		method,
		url,
		...authorized(books),
		...(query.length > 0 && {
			sendQuery: true,
			queryParameters: { parameters: query.map(([name, value]) => ({ name, value })) },
		}),
		...(jsonBody !== undefined && { sendBody: true, specifyBody: 'json', jsonBody }),
		options: {
			...(pagination && { pagination: { pagination } }),
			...(!isSplit && {
				response: { response: { fullResponse: true, ...(mayFail && { neverError: true }) } },
			}),
			timeout: 60_000,
		},
	};
	return parameters as INode['parameters'];
}
