import type { TeamleaderSeed } from './store/documents';

/** What is not known of the service, for no document says it. */
export interface TeamleaderHabits {
	/** How much of the moment of a payment comes back: all, the day alone, or another second. */
	readonly paidAt: 'second' | 'day' | 'minute';
	/** A payment above what is due is taken; otherwise it is refused with 400. */
	readonly takesOverpayment: boolean;
	/** Calls in a minute that slides; 200 is the documented number. */
	readonly callsPerMinute: number;
}

/** How a stand-in is set up; every field has a default. */
export interface TeamleaderOptions {
	/** 0 takes a free port. */
	readonly port: number;
	/** The first access token. */
	readonly token: string;
	/** The first refresh token: good for one use. */
	readonly refreshToken: string;
	/** What there is at the start, without payments. */
	readonly seed: TeamleaderSeed;
	readonly habits: TeamleaderHabits;
	readonly now: () => Date;
}
