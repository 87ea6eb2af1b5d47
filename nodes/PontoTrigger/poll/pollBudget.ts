import type { IPollFunctions } from 'n8n-workflow';

/** Pages of 100 transactions; what is left over is read by the next poll, from where this one stopped. */
const PAGES_PER_POLL = 200;

/** Of the time n8n gives; the rest is for a request that is under way and for handing over. */
const SHARE_OF_TIME = 0.7;
const DEFAULT_TIME_MS = 5 * 60_000;

/** How much more a poll may do. */
export interface PollBudget {
	/** Notes one page as read; says whether another one may be. */
	readonly takePage: () => boolean;
	readonly isTimeUp: () => boolean;
}

/** The budget of a poll that starts now. */
export function startBudget(context: IPollFunctions): PollBudget {
	// Versions of n8n before 2.36 do not tell.
	const timeMs = context.getPollBudgetMs?.() ?? DEFAULT_TIME_MS;
	const deadline = Date.now() + timeMs * SHARE_OF_TIME;
	const isTimeUp = () => Date.now() >= deadline;
	let pages = PAGES_PER_POLL;
	return {
		isTimeUp,
		takePage: () => {
			pages -= 1;
			return pages > 0 && !isTimeUp();
		},
	};
}
