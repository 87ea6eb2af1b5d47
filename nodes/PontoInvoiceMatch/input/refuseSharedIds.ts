import { isEqual } from 'lodash';
import type { InputName, ReadItem, ReadItems } from './readItems';
import { sayUnreadable, type InputWords } from './words/inputWords';

/**
 * Takes out what claims an id that an earlier item has. An exact repeat leaves the first item in place; items that
 * differ are all taken out, because nobody can tell which of them is right.
 */
export function refuseSharedIds<Value extends { readonly id: string }>(
	input: InputName,
	read: ReadItems<Value>,
	onRepeat: 'reject' | 'skip',
	words: InputWords,
): ReadItems<Value> {
	const byId = new Map<string, Array<ReadItem<Value>>>();
	for (const item of read.items) {
		const sameId = byId.get(item.value.id);
		if (sameId) sameId.push(item);
		else byId.set(item.value.id, [item]);
	}
	if (byId.size === read.items.length) return read;
	const items = [...byId.values()].filter(areAlike).flatMap((sameId) => sameId.slice(0, 1));
	const repeats = [...byId.values()].flatMap((sameId) => {
		if (!areAlike(sameId))
			return sameId.map((item) => reject(input, item, sameId, 'id-shared', words));
		if (onRepeat === 'skip') return [];
		return sameId.slice(1).map((item) => reject(input, item, sameId, 'id-repeated', words));
	});
	return { ...read, items, rejected: [...read.rejected, ...repeats] };
}

const areAlike = ([first, ...others]: ReadonlyArray<ReadItem<unknown>>): boolean =>
	others.every(({ value }) => isEqual(value, first?.value));

function reject<Value extends { readonly id: string }>(
	input: InputName,
	{ itemIndex, json, value }: ReadItem<Value>,
	sameId: ReadonlyArray<ReadItem<Value>>,
	code: 'id-shared' | 'id-repeated',
	words: InputWords,
) {
	const items = sameId
		.map((other) => other.itemIndex)
		.filter((other) => other !== itemIndex)
		.map((other) => other + 1)
		.join(', ');
	const reason = sayUnreadable(words, { code, id: value.id, items });
	return {
		input,
		itemIndex,
		json,
		value,
		reasons: [`${words.item(input, itemIndex + 1, '')}, ID: ${reason}`],
	};
}
