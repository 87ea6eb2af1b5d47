import type { IDataObject } from 'n8n-workflow';
import { canonicalName, keysByName } from './columnName';
import { haveSameKeys } from './fieldReader';

/** Finds for each list of names the first that an item has, by what the item calls it, whether or not it holds anything. */
export function columnsPresent<List extends string>(
	lists: Readonly<Record<List, readonly string[]>>,
): (json: IDataObject) => Readonly<Record<List, string | undefined>> {
	const entries = Object.entries<readonly string[]>(lists).map(
		([list, names]) => [list, names.map(canonicalName)] as const,
	);
	const among = (keys: readonly string[]) => {
		const byName = keysByName(keys);
		const first = (names: readonly string[]) =>
			byName.get(names.find((name) => byName.has(name)) ?? '');
		return Object.fromEntries(entries.map(([list, names]) => [list, first(names)])) as Record<
			List,
			string | undefined
		>;
	};
	let known = { keys: [] as readonly string[], present: among([]) };
	return (json) => {
		const keys = Object.keys(json);
		if (!haveSameKeys(keys, known.keys)) known = { keys, present: among(keys) };
		return known.present;
	};
}
