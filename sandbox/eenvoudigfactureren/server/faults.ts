import type { FaultWords } from '../../common/faults/injectFaults';

/** What faults look like at EenvoudigFactureren. */
export const eenvoudigFaults: FaultWords = {
	statusBody: () => ({ message: 'Something went wrong' }),
	list: {
		rowsOf: (answer) => (Array.isArray(answer) ? answer : undefined),
		withRows: (_answer, rows) => [...rows],
	},
};
