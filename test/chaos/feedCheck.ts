import type { FeedWorld } from './feedWorld';

const POLL_AT_MOST_MS = 45_000;
const REQUESTS_AT_MOST = 250;
const BYTES_OF_AN_ACCOUNT = 100_000 / 20;

/** What is wrong with a world that has come to rest; none if all is as it must be. */
export function wrongs(world: FeedWorld): string[] {
	return [
		...(world.event === 'newTransaction' ? arrivalWrongs(world) : updateWrongs(world)),
		...matchWrongs(world),
		...workWrongs(world),
	];
}

/** Each booking of which the trigger must tell, told once. */
function arrivalWrongs({ bookings, firstOnes, polls }: FeedWorld): string[] {
	const counts = new Map<string, number>();
	for (const { endToEndId } of polls.flatMap(({ items }) => items)) {
		const key = String(endToEndId);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return bookings.flatMap(({ key }) => {
		const isDue = !key.startsWith('history') || firstOnes.includes(key);
		const count = counts.get(key) ?? 0;
		return count === (isDue ? 1 : 0) ? [] : [`${key} was emitted ${count} times`];
	});
}

/** The last text of each rewritten record was told, none more often than it was written, and nothing else. */
function updateWrongs({ polls, rewritten }: FeedWorld): string[] {
	const items = polls.flatMap((poll) => poll.items);
	const texts = items.map(({ description }) => String(description));
	return [
		...[...rewritten].flatMap(([key, written]) =>
			texts.includes(written.at(-1) ?? '') ? [] : [`the last text of ${key} was not emitted`],
		),
		...texts
			.filter((text, index) => texts.indexOf(text) !== index)
			.map((text) => `${text} was emitted again`),
		...items
			.filter((item) => !rewritten.get(String(item.endToEndId))?.includes(String(item.description)))
			.map(({ endToEndId }) => `${String(endToEndId)} was emitted though it had not changed`),
	];
}

/** Each invoice that was paid in full was found once. */
function matchWrongs({ bookings, event, paid }: FeedWorld): string[] {
	if (event !== 'newTransaction') return [];
	return bookings.flatMap(({ key, pays }) => {
		if (pays === undefined) return [];
		const count = paid.get(`invoice-${pays}`)?.length ?? 0;
		return count === 1 ? [] : [`${key} pays invoice ${pays}, which was found paid ${count} times`];
	});
}

function workWrongs({ memory, polls }: FeedWorld): string[] {
	const { bytes, accounts } = memory;
	return [
		...polls.flatMap(({ crash, lastedMs, requests }, index) => [
			...(crash === undefined ? [] : [`poll ${index} threw ${String(crash)}`]),
			...(lastedMs > POLL_AT_MOST_MS ? [`poll ${index} took ${lastedMs} ms`] : []),
			...(requests > REQUESTS_AT_MOST ? [`poll ${index} took ${requests} requests`] : []),
		]),
		...(bytes > BYTES_OF_AN_ACCOUNT * accounts ? [`${bytes} bytes are remembered`] : []),
	];
}
