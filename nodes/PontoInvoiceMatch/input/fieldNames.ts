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

/** All names that a field may have, the likeliest first. */
export const namesOf = ({
	firstColumns = [],
	names,
	columns = [],
}: FieldName): FieldName['names'] => [...firstColumns, ...names, ...columns];
