import type { IDataObject } from 'n8n-workflow';
import { answerOf } from './documentWords';
import { readOptional } from './readValues';
import { UnreadableValue } from './unreadable';

// What the templates write where nobody told his name.
const NOBODY = /^(?:person|workflow|table)$/i;
const LONGEST_NAME = 80;

/**
 * The name of who decided; undefined where none was kept. n8n's own user, as a form gives it, goes by first and last
 * name, or else by e-mail.
 */
export function readDecidedBy(value: unknown): string | undefined {
	const name = typeof value === 'object' && value !== null ? nameOf(value) : readOptional(value);
	const plain = name?.replaceAll(/\s+/g, ' ').trim() ?? '';
	return plain === '' || NOBODY.test(plain) ? undefined : plain.slice(0, LONGEST_NAME);
}

function nameOf(user: IDataObject | object): string | undefined {
	const { firstName, lastName, email } = user as IDataObject;
	const names = [firstName, lastName].flatMap((name) => readOptional(name) ?? []);
	return names.length > 0 ? names.join(' ') : readOptional(email);
}

/** Whether a confirmation teaches the payer; undefined where the row does not say. */
export function readTeaches(value: unknown): boolean | undefined {
	if (value === undefined) return undefined;
	const answer = answerOf(String(value).trim());
	if (answer !== undefined) return answer === 'yes';
	throw new UnreadableValue({ code: 'teaches-unclear', text: String(value) });
}
