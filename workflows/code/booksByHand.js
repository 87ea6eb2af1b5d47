import { remoteIdIn } from './once/remoteId.js';
import { say } from './once/say.js';
import { teller } from './once/teller.js';
import { SYSTEM } from './system.js';

/** What a person does in books that are not asked to take a payment back: which payment, on which invoice. */
export function booksByHand({ $ }) {
	const { decision, language } = $('Asked').first().json;
	const remoteId = remoteIdIn($);
	const told =
		remoteId === undefined
			? say('byHandUnknown', SYSTEM.name, decision.invoiceNumber)
			: say('byHand', SYSTEM.name, decision.invoiceNumber, remoteId);
	return [{ json: { isTakenBack: false, reason: teller({ language })(told) } }];
}
