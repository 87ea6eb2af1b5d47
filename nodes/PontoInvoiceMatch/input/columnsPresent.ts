import { canonicalName, keysByName } from './columnName';

/**
 * Finds for each list of names the first that is among the columns of a sheet, by what the sheet calls it, whether or
 * not a row has anything there.
 */
export function columnsPresent<List extends string>(
	lists: Readonly<Record<List, readonly string[]>>,
): (columns: readonly string[]) => Readonly<Record<List, string | undefined>> {
	const entries = Object.entries<readonly string[]>(lists).map(
		([list, names]) => [list, names.map(canonicalName)] as const,
	);
	const known = new WeakMap<readonly string[], Readonly<Record<List, string | undefined>>>();
	const among = (columns: readonly string[]) => {
		const byName = keysByName(columns);
		const first = (names: readonly string[]) =>
			byName.get(names.find((name) => byName.has(name)) ?? '');
		return Object.fromEntries(entries.map(([list, names]) => [list, first(names)])) as Record<
			List,
			string | undefined
		>;
	};
	return (columns) => {
		const present = known.get(columns) ?? among(columns);
		known.set(columns, present);
		return present;
	};
}
