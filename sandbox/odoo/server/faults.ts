import type { FaultSetting } from '../../common/faults/injectFaults';
import type { Books } from '../store/books';

/** What faults look like at Odoo. */
export const odooFaults = (books: Books): FaultSetting => ({
	plan: () => books.faults,
	now: books.options.now,
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
});
