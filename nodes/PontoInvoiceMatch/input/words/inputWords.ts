import { DateTime } from 'luxon';
import type { Sentences } from '../../matching/explain/wording';
import { A_LIST, AN_OBJECT, type HasFields, type Unreadable } from '../unreadable';

/** All that is said about items that cannot be read, in one language; names of inputs, fields and options stay as they are on screen. */
export interface InputWords {
	/** An item as people count, from 1, and by what they call it; `name` is empty where it has none. */
	readonly item: (input: string, number: number, name: string) => string;
	readonly unreadable: Sentences<Unreadable>;
	/** What to do about an item that stops the run. */
	readonly advice: string;
}

/** The sentence for what cannot be read. */
export function sayUnreadable({ unreadable }: InputWords, what: Unreadable): string {
	const tell = unreadable[what.code] as (what: Unreadable) => string;
	return tell(what);
}

/** Writes a day and a month in words; the format is luxon's. */
export const dayAndMonth =
	(locale: string, format: string) =>
	(day: number, month: number): string =>
		DateTime.utc(2000, month, day).toFormat(format, { locale });

/** Writes the names of fields, with how many more there are. */
export const fieldLister =
	(none: string, more: (count: number) => string) =>
	(has: HasFields): string => {
		if (has.names.length === 0) return none;
		return has.names.join(', ') + (has.more > 0 ? ` ${more(has.more)}` : '');
	};

/** Writes what stands where a text belongs. */
export const valueWriter =
	(list: string, object: string) =>
	(value: string | typeof A_LIST | typeof AN_OBJECT): string => {
		if (value === A_LIST) return list;
		return value === AN_OBJECT ? object : `"${String(value)}"`;
	};
