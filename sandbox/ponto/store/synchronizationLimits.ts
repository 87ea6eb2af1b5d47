/** How long synchronizations take and how often they may be asked for. */
export interface SynchronizationLimits {
	/** From creation to the end; Ponto's own sandbox needs about a quarter of a second. */
	readonly durationMs: number;
	/** Between two of one subtype on one account; five minutes at most banks. */
	readonly minimumIntervalMs: number;
	/** For one account within 24 hours. */
	readonly perDay: number;
}

/** As observed at Ponto. */
export const DEFAULT_SYNCHRONIZATION_LIMITS: SynchronizationLimits = {
	durationMs: 240,
	minimumIntervalMs: 5 * 60 * 1000,
	perDay: 50,
};
