import { languageOf } from './markPaid/language.js';

/** The state that the pages of one opening of the desk hand on. */
export function beginReview({ $ }) {
	const language = languageOf($('Settings').first().json.language);
	const counts = { booked: 0, others: 0, idle: 0 };
	return [{ json: { state: { language, phase: 'list', skipped: [], ...counts } } }];
}
