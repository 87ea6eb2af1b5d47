import { lookToTakeBack } from './once/takeBack.js';
import { SYSTEM } from './system.js';

/** Our payment on the invoice and the request that takes it off, or why nothing is asked for. */
export function booksTakeBackLook({ $ }) {
	return [{ json: lookToTakeBack($, SYSTEM) }];
}
