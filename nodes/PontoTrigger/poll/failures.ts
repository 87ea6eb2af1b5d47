import { NodeApiError, NodeOperationError, type INode } from 'n8n-workflow';

/** An account that could not be read, or that no longer gets anything new. */
export interface AccountFailure {
	/** The account as a bookkeeper recognizes it. */
	readonly label: string;
	readonly message: string;
	/** What to do next. */
	readonly advice: string;
	readonly cause?: Error;
}

/** When which failure was reported, by label and message. */
export type Reports = ReadonlyMap<string, number>;

/** A failure that stays is reported again after this; until then it is only logged. */
const REPORT_AGAIN_AFTER_MS = 24 * 3_600_000;

/** Puts what was thrown while an account was read into words. */
export function failureOf(label: string, error: unknown): AccountFailure {
	const cause = error instanceof Error ? error : new Error(String(error));
	const advice = 'description' in cause ? cause.description : undefined;
	return {
		label,
		message: cause.message,
		advice: typeof advice === 'string' ? advice : 'It is tried again with the next poll.',
		cause,
	};
}

/**
 * Sorts out the failures that have to be reported now, and what has then been reported. What was reported
 * of an account is forgotten once it is `well` again (by label), so that the next failure is reported too.
 */
export function dueForReport(
	reports: Reports,
	failures: readonly AccountFailure[],
	well: ReadonlySet<string>,
	now: number,
): { readonly due: readonly AccountFailure[]; readonly reports: Reports } {
	const isDue = (failure: AccountFailure) =>
		now - (reports.get(keyOfFailure(failure)) ?? -Infinity) >= REPORT_AGAIN_AFTER_MS;
	const due = failures.filter(isDue);
	const failing = new Set(failures.map(({ label }) => label));
	const isKept = (key: string) => {
		const label = key.split('\n')[0] ?? '';
		return failing.has(label) || !well.has(label);
	};
	return {
		due,
		reports: new Map([
			...[...reports].filter(([key, at]) => isKept(key) && now - at < REPORT_AGAIN_AFTER_MS),
			...due.map((failure) => [keyOfFailure(failure), now] as const),
		]),
	};
}

/** One error that names each account with what happened and what to do. */
export function reportOf(node: INode, failures: readonly AccountFailure[]): NodeOperationError {
	const [first] = failures;
	const isOne = failures.length === 1 && first !== undefined;
	const message = isOne
		? `Account ${first.label}: ${first.message}`
		: `${failures.length} accounts need attention: ${failures.map(({ label }) => label).join('; ')}`;
	const cause = failures.map((failure) => failure.cause).find((each) => each !== undefined);
	return new NodeOperationError(node, cause instanceof NodeApiError ? cause : message, {
		message,
		description: isOne
			? first.advice
			: failures
					.map(({ label, message: what, advice }) => `${label}: ${what}. ${advice}`)
					.join('\n'),
	});
}

/** What tells one failure from another: the account and what happened. */
export function keyOfFailure({ label, message }: AccountFailure): string {
	return `${label}\n${message}`;
}
