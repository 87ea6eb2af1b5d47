import { bookingAsked } from './once/takeBack.js';
import { SYSTEM } from './system.js';

/** What is read of the invoice, before and after its payment is taken off. */
export function booksTakeBackReads({ $ }) {
	return bookingAsked($, SYSTEM).reads.map((json) => ({ json }));
}
