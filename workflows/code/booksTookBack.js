import { takenBack } from './once/takeBack.js';
import { teller } from './once/teller.js';
import { SYSTEM } from './system.js';

/** What the form is told: whether the payment is off the invoice, and what a person has to know. */
export function booksTookBack({ $ }) {
	const { isTakenBack, told } = takenBack($, SYSTEM, $('Look').first().json);
	const tell = teller($('Asked').first().json);
	return [{ json: { isTakenBack, reason: told.map(tell).join('; ') } }];
}
