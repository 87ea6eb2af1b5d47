import type { FaultWords } from '../../common/faults/injectFaults';

/** What faults look like at Teamleader. */
export const teamleaderFaults: FaultWords = {
	statusBody: (status) => ({ errors: [{ code: 0, title: 'Something went wrong', status }] }),
	list: {
		rowsOf: ({ data }) => (Array.isArray(data) ? data : undefined),
		withRows: (answer, rows) => ({ ...answer, data: [...rows] }),
	},
};
