import type { Check, Evidence, RunnerUp } from '../model/evidence';
import type { Reason } from '../model/reason';
import type { RunWords } from './runWords';

/** All that the matching says, in one language: a sentence for each code, without a full stop. */
export interface Wording {
	readonly reason: (reason: Reason) => string;
	readonly evidence: (evidence: Evidence) => string;
	readonly check: (check: Check) => string;
	readonly runnerUp: (runnerUp: RunnerUp) => string;
	readonly run: RunWords;
}

interface Coded {
	readonly code: string;
}

type OfCode<Fact, Code> = Fact extends { readonly code: infer Own }
	? Code extends Own
		? Fact
		: never
	: never;

/** A sentence for each code of these facts; one that is missing does not compile. */
export type Sentences<Fact extends Coded> = {
	readonly [Code in Fact['code']]: (fact: OfCode<Fact, Code>) => string;
};

/** What a translator writes: one language. */
export interface Language {
	readonly reasons: Sentences<Reason>;
	readonly evidence: Sentences<Evidence>;
	/** Those checks that are not told as evidence as well. */
	readonly checks: Sentences<Exclude<Check, Evidence>>;
	readonly runnersUp: Sentences<RunnerUp>;
	readonly run: RunWords;
}

/** A language as the output asks for it. */
export function wordingOf({ reasons, evidence, checks, runnersUp, run }: Language): Wording {
	return {
		reason: teller(reasons),
		evidence: teller(evidence),
		check: teller<Evidence | Check>({ ...evidence, ...checks }),
		runnerUp: teller(runnersUp),
		run,
	};
}

function teller<Fact extends Coded>(sentences: Sentences<Fact>): (fact: Fact) => string {
	return (fact) => {
		const tell = sentences[fact.code as Fact['code']] as (fact: Fact) => string;
		return tell(fact);
	};
}
