import { canonicalName } from './columnName';
import { memoizeWeakly } from './memoizeWeakly';

/** A field under another name, believed only beside a second field that tells which system wrote the item. */
interface NameBeside {
	readonly name: string;
	readonly beside: string;
}

/** What a field is called on screen, and the names it may have in an item, the likeliest first. */
export interface FieldName {
	readonly label: string;
	readonly names: ReadonlyArray<string | NameBeside>;
	/** What people call the column in a list of their own, tried before the names. */
	readonly firstColumns?: readonly string[];
	/** What people call the column in a list of their own, tried after the names. */
	readonly columns?: readonly string[];
	/** The first column that is there is the one, even where it is left empty: the others mean something else. */
	readonly isOne?: boolean;
	/** The field takes the values of all its names, not of the first alone. */
	readonly collects?: boolean;
	/** The field is a yes or a no: false is an answer, and not Odoo's way to write nothing. */
	readonly isAnswer?: boolean;
}

export type FieldNames = Readonly<Record<string, FieldName>>;

/** A name taken apart: the column as {@link canonicalName} writes it, and what is to be taken from within its value. */
export interface KnownName {
	readonly column: string;
	readonly members: readonly string[];
	/** The column beside which alone it is believed. */
	readonly beside: string | undefined;
}

/** All names that a field may have, the likeliest first. */
export const namesOf = ({
	firstColumns = [],
	names,
	columns = [],
}: FieldName): FieldName['names'] => [...firstColumns, ...names, ...columns];

/** The same, each taken apart. */
export const knownNamesOf = memoizeWeakly((field: FieldName): readonly KnownName[] =>
	namesOf(field).map((each) => {
		const { name, beside } = typeof each === 'string' ? { name: each, beside: undefined } : each;
		const { key, members } = pathOf(name);
		return {
			column: canonicalName(key),
			members,
			beside: beside === undefined ? undefined : canonicalName(beside),
		};
	}),
);

/** A name as people write a path: `contact.iban` is the member `iban` of `contact`. */
export function pathOf(text: string): {
	readonly key: string;
	readonly members: readonly string[];
} {
	const [key = '', ...members] = text.split('.');
	return { key, members };
}
