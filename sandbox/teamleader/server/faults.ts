import type { FaultSetting } from '../../common/faults/injectFaults';
import type { Account } from '../store/account';

/** What faults look like at Teamleader. */
export const teamleaderFaults = (account: Account): FaultSetting => ({
	plan: () => account.faults,
	now: account.options.now,
	statusBody: (status) => ({ errors: [{ code: 0, title: 'Something went wrong', status }] }),
	list: {
		rowsOf: ({ data }) => (Array.isArray(data) ? data : undefined),
		withRows: (answer, rows) => ({ ...answer, data: [...rows] }),
	},
});
