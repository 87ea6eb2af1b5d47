import { DECISIONS, lookAtTables, REVIEW } from '../markPaid/tables.js';
import { BOOKINGS } from './bookings.js';

/** The tables by id, and in a sentence what they or the settings lack; the invoices are kept in the books. */
export function checkForBooking($, system) {
	const tables = $('Find Tables')
		.all()
		.map(({ json }) => json)
		.filter(({ id }) => id !== undefined);
	const whatToDo = 'Publish the workflow that marks invoices paid once: it makes them.';
	const needed = { review: REVIEW, decisions: DECISIONS, bookings: BOOKINGS };
	const { ids, missing } = lookAtTables(tables, needed, whatToDo);
	const odd = () => system.oddSetting($('Settings').first().json, system.setUp?.($)) ?? '';
	return { ids, missing: missing || odd() };
}
