import type { FaultSetting } from '../../common/faults/injectFaults';
import type { Organisation } from '../store/organisation';

const LISTS = ['Invoices', 'CreditNotes', 'Payments', 'Contacts'];

const listName = (answer: unknown) => LISTS.find((name) => Array.isArray(Object(answer)[name]));

/** What faults look like at Xero. */
export const xeroFaults = (organisation: Organisation): FaultSetting => ({
	plan: () => organisation.faults,
	now: organisation.options.now,
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
});
