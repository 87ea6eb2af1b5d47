import { lookAtTables } from './markPaid/tables.js';
import { BOOKINGS } from './once/bookings.js';

/** The table of bookings that were claimed, by id, and what it lacks, in a sentence. */
export function checkBookings({ $ }) {
	const tables = $('Find Tables')
		.all()
		.map(({ json }) => json)
		.filter(({ id }) => id !== undefined);
	const whatToDo = 'Publish the workflow that marks invoices paid once: it makes them.';
	return [{ json: lookAtTables(tables, { bookings: BOOKINGS }, whatToDo) }];
}
