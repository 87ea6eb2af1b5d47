import type { IPollFunctions } from 'n8n-workflow';
import type { Patience } from '../../shared/http/patience';

/** Pages of 100 transactions; what is left over is read by the next poll, from where this one stopped. */
const PAGES_PER_POLL = 200;

/** Of the time n8n gives; the rest is for a request that is under way and for handing over. */
const SHARE_OF_TIME = 0.7;

/** Of the time that is left, for one request with its repetitions: one account must not take it all. */
const SHARE_OF_REST = 0.5;
const SHORTEST_PATIENCE_MS = 1_000;

const DEFAULT_TIME_MS = 5 * 60_000;

/** How much more a poll may do. */
export interface PollBudget {
	/** Notes one page as read; says whether another one may be. */
	readonly takePage: () => boolean;
	/** Whether no further request may be made. */
	readonly isUsedUp: () => boolean;
	/** How long the next request may take, so that there is time left for the accounts behind. */
	readonly patience: (attempts: number) => Patience;
}

/** The budget of a poll that starts now. */
export function startBudget(context: IPollFunctions): PollBudget {
	// Versions of n8n before 2.36 do not tell.
	const timeMs = context.getPollBudgetMs?.() ?? DEFAULT_TIME_MS;
	const deadline = Date.now() + timeMs * SHARE_OF_TIME;
	const isTimeUp = () => Date.now() >= deadline;
	let pages = PAGES_PER_POLL;
	return {
		isUsedUp: () => pages <= 0 || isTimeUp(),
		takePage: () => {
			pages -= 1;
			return pages > 0 && !isTimeUp();
		},
		patience: (attempts) => {
			const share = (deadline - Date.now()) * SHARE_OF_REST;
			return { deadline: Date.now() + Math.max(share, SHORTEST_PATIENCE_MS), attempts };
		},
	};
}
