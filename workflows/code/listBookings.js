import { bookingsOf } from './desk/bookings.js';
import { fieldsJson } from './desk/html.js';
import { wordsIn } from './desk/words.js';

/** The page on which a person chooses the booking that he takes back; `offered` is what he may answer. */
export function listBookings({ $ }) {
	const { undo } = wordsIn($('Settings').first().json.language);
	const bookings = bookingsOf($);
	const choice = {
		fieldLabel: undo.which,
		fieldName: 'booking',
		fieldType: 'dropdown',
		requiredField: true,
		fieldOptions: { values: bookings.map(({ label }) => ({ option: label })) },
	};
	return [
		{
			json: {
				isAny: bookings.length > 0,
				title: undo.title,
				description: undo.hint,
				none: undo.none,
				button: undo.button,
				fieldsJson: fieldsJson([choice]),
				offered: bookings.map(({ label, row }) => ({ label, id: row.id })),
			},
		},
	];
}
