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

/** Sorts out the failures that have to be reported now, and what has then been reported. */
export function dueForReport(
	reports: Reports,
	failures: readonly AccountFailure[],
	now: number,
): { readonly due: readonly AccountFailure[]; readonly reports: Reports } {
	const isDue = (failure: AccountFailure) =>
		now - (reports.get(keyOf(failure)) ?? -Infinity) >= REPORT_AGAIN_AFTER_MS;
	return {
		due: failures.filter(isDue),
		reports: new Map(
			failures.map((failure) => [
				keyOf(failure),
				isDue(failure) ? now : (reports.get(keyOf(failure)) ?? now),
			]),
		),
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

function keyOf({ label, message }: AccountFailure): string {
	return `${label}\n${message}`;
}
