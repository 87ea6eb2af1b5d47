import { lookAtTables } from './markPaid/tables.js';
import { BOOKINGS } from './once/bookings.js';
import { SYSTEM } from './system.js';

/** The table of bookings by id, and in a sentence what it or the settings lack. */
export function booksTakeBackCheck({ $ }) {
	const tables = $('Find Tables')
		.all()
		.map(({ json }) => json)
		.filter(({ id }) => id !== undefined);
	const whatToDo = 'Publish the workflow that marks invoices paid once: it makes it.';
	const { ids, missing } = lookAtTables(tables, { bookings: BOOKINGS }, whatToDo);
	// Whether the bank is imported matters only where something is booked.
	const settings = { ...$('Settings').first().json, booksImportThisBank: 'no' };
	return [{ json: { ids, missing: missing || (SYSTEM.oddSetting(settings) ?? '') } }];
}
