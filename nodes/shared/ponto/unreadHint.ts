import { uniq } from 'lodash';

/** What {@link unreadHint} must know of a resource. */
interface ReadInPart {
	readonly id: string;
	readonly unreadFields: readonly string[];
}

const NAMED_AT_MOST = 3;

/**
 * What to tell a person once about records that Ponto sent with odd fields; undefined if all could be read.
 *
 * @example unreadHint('transaction', [{ id: 't1', unreadFields: ['fee'] }]) // '1 transaction has fields ...: fee (t1)'
 */
export function unreadHint(
	kind: 'account' | 'transaction',
	resources: readonly ReadInPart[],
): string | undefined {
	const odd = resources.filter(({ unreadFields }) => unreadFields.length > 0);
	if (odd.length === 0) return undefined;
	const who = odd.length === 1 ? `1 ${kind} has` : `${odd.length} ${kind}s have`;
	const fields = uniq(odd.flatMap(({ unreadFields }) => unreadFields)).join(', ');
	const ids = odd.slice(0, NAMED_AT_MOST).map(({ id }) => id);
	const more = odd.length > NAMED_AT_MOST ? ', ...' : '';
	return `${who} fields that Ponto sent in a form that cannot be read: ${fields} (${ids.join(', ')}${more}). They are empty in the output and named there in "unreadFields"; everything else was read. Look the record up in the Ponto dashboard before you rely on what is missing.`;
}
