/** How long a caller can wait for one answer, over all attempts. */
export interface Patience {
	/** Moment (milliseconds) at which the last attempt is given up. */
	readonly deadline: number;
	/** How often a reading that meets a passing trouble is sent at most. */
	readonly attempts: number;
}

/** Who says nothing waits as long as it takes. */
export const PATIENT: Patience = { deadline: Infinity, attempts: Infinity };
