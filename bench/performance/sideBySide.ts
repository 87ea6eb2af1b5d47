/** Something to time: one call does the whole work once. */
export type Work = () => unknown;

/** Milliseconds that a piece of work takes: the median, and the fastest and slowest of the rounds. */
export interface Timing {
	readonly median: number;
	readonly fastest: number;
	readonly slowest: number;
	readonly rounds: number;
}

/**
 * What the work takes on a machine with nothing else to do: the time on the clock, or that of the processors where this
 * is less, as other programs kept them.
 */
export async function milliseconds(work: Work): Promise<number> {
	const start = performance.now();
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return Math.min(performance.now() - start, (user + system) / 1000);
}

/** The timing of so many rounds, by what each took. */
export function summarize(times: readonly number[]): Timing {
	const sorted = [...times].sort((one, other) => one - other);
	return {
		median: sorted[Math.floor(sorted.length / 2)],
		fastest: sorted[0],
		slowest: sorted[sorted.length - 1],
		rounds: sorted.length,
	};
}

/**
 * Times several pieces of work in turns, so that whatever else the machine does meets all of them:
 * each once to warm up, then `rounds` times.
 */
export async function sideBySide<Name extends string>(
	works: Readonly<Record<Name, Work>>,
	rounds: number,
): Promise<Record<Name, Timing>> {
	const names = Object.keys(works) as Name[];
	const times = new Map(names.map((name) => [name, [] as number[]]));
	for (let round = -1; round < rounds; round++) {
		for (const name of names) {
			const time = await milliseconds(works[name]);
			if (round >= 0) times.get(name)?.push(time);
		}
	}
	return Object.fromEntries(
		names.map((name) => [name, summarize(times.get(name) ?? [])]),
	) as Record<Name, Timing>;
}
