import type { Check, Evidence, RunnerUp } from '../model/evidence';
import type { Reason } from '../model/reason';

/** All that the matching says, in one language: a sentence for each code, without a full stop. */
export interface Wording {
	readonly reason: (reason: Reason) => string;
	readonly evidence: (evidence: Evidence) => string;
	readonly check: (check: Check) => string;
	readonly runnerUp: (runnerUp: RunnerUp) => string;
}
