import { DECISIONS, lookAtTables, REVIEW, SWEEPS } from './markPaid/tables.js';
import { BOOKINGS } from './once/bookings.js';

/** The tables that were there or have just been made, by id, and what they lack, in a sentence. */
export function checkBooksTables({ $ }) {
	const rowsOf = (name) =>
		$(name).isExecuted
			? $(name)
					.all()
					.map(({ json }) => json)
			: [];
	const made = ['Make Review', 'Make Decisions', 'Make Sweeps', 'Make Bookings'].flatMap(rowsOf);
	const tables = [...rowsOf('Find Tables'), ...made].filter(({ id }) => id !== undefined);
	const needed = { review: REVIEW, decisions: DECISIONS, sweeps: SWEEPS, bookings: BOOKINGS };
	return [{ json: lookAtTables(tables, needed, 'Publish the workflow again.') }];
}
