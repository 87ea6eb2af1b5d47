import type { FaultWords } from '../../common/faults/injectFaults';

const LISTS = ['Invoices', 'CreditNotes', 'Payments', 'Contacts'];

const listName = (answer: unknown) => LISTS.find((name) => Array.isArray(Object(answer)[name]));

/** What faults look like at Xero. */
export const xeroFaults: FaultWords = {
	statusBody: (status) => ({
		Type: null,
		Title: 'An error occurred',
		Status: status,
		Detail: 'An error occurred in Xero. Check the API Status page',
	}),
	list: {
		rowsOf: (answer) => Object(answer)[listName(answer) ?? ''] as unknown[] | undefined,
		withRows: (answer, rows, ends) => {
			const pagination = Object(answer.pagination);
			return {
				...answer,
				[listName(answer) ?? '']: [...rows],
				...(ends && { pagination: { ...pagination, pageCount: pagination.page } }),
			};
		},
	},
};
