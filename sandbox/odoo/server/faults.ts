import type { FaultWords } from '../../common/faults/injectFaults';

/** What faults look like at Odoo. */
export const odooFaults: FaultWords = {
	statusBody: () => ({
		name: 'psycopg2.OperationalError',
		message: 'server closed the connection unexpectedly',
		arguments: [],
		context: {},
		debug: 'Traceback ...',
	}),
	list: {
		rowsOf: (answer) => (Array.isArray(answer) ? answer : undefined),
		withRows: (_answer, rows) => [...rows],
	},
};
