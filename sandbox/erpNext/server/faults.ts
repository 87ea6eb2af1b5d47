import type { FaultSetting } from '../../common/faults/injectFaults';
import type { Site } from '../store/site';

const EXCEPTIONS: Readonly<Record<number, string>> = {
	401: 'AuthenticationError',
	403: 'PermissionError',
	429: 'TooManyRequestsError',
};

/** What faults look like at ERPNext. */
export const erpNextFaults = (site: Site): FaultSetting => ({
	plan: () => site.faults,
	now: () => new Date(),
	statusBody: (status) => ({ exc_type: EXCEPTIONS[status] ?? 'InternalServerError' }),
	list: {
		rowsOf: ({ data }) => (Array.isArray(data) ? data : undefined),
		withRows: (answer, rows) => ({ ...answer, data: rows }),
	},
});
