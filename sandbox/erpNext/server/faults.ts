import type { FaultWords } from '../../common/faults/injectFaults';

const EXCEPTIONS: Readonly<Record<number, string>> = {
	401: 'AuthenticationError',
	403: 'PermissionError',
	429: 'TooManyRequestsError',
};

/** What faults look like at ERPNext. */
export const erpNextFaults: FaultWords = {
	statusBody: (status) => ({ exc_type: EXCEPTIONS[status] ?? 'InternalServerError' }),
	list: {
		rowsOf: ({ data }) => (Array.isArray(data) ? data : undefined),
		withRows: (answer, rows) => ({ ...answer, data: rows }),
	},
};
