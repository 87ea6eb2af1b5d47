import type { BankTransaction } from '../model/bankTransaction';

// What stands in place of an end-to-end id, and says that there is none.
const NO_ID =
	/^(?:NOT[ _-]?(?:PROVIDED|AVAILABLE|PRESENT|SPECIFIED)|NON?[ _-]?REF(?:ERENCE)?|NO[ _-]?ID|N\/?A|NONE|NULL|[-./]*)$/i;

/** The id that the payer gave; empty for what says in one way or another that he gave none. */
export function ownIdOf({ endToEndId = '' }: BankTransaction): string {
	const id = endToEndId.trim();
	return NO_ID.test(id) ? '' : id;
}
