/** Announces a step, runs it and says how long it took. */
export type Progress = <T>(step: string, work: () => Promise<T>) => Promise<T>;

const STILL_AT_IT_MS = 20_000;

const seconds = (since: number) => `${Math.round((Date.now() - since) / 1000)} s`;

/** Steps on standard error, so that standard output stays free for the result; long ones show that they go on. */
export const showProgress: Progress = async (step, work) => {
	const started = Date.now();
	process.stderr.write(`${step} ...\n`);
	const reminder = setInterval(
		() => process.stderr.write(`  still at it, ${seconds(started)}\n`),
		STILL_AT_IT_MS,
	);
	try {
		const result = await work();
		process.stderr.write(`  done in ${seconds(started)}\n`);
		return result;
	} finally {
		clearInterval(reminder);
	}
};
