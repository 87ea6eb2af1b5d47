/** What goes wrong with a call. */
export type Fault =
	/** Answers with that status instead of doing anything. */
	| { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
	/** Does nothing and never answers; the connection is held that long, without `forMs` for ever. */
	| { readonly kind: 'silence'; readonly forMs?: number }
	/** Does what was asked, and never answers. */
	| { readonly kind: 'acceptThenSilence'; readonly forMs?: number }
	/** Cuts the connection before anything is done. */
	| { readonly kind: 'cut' }
	/** Does what was asked, then cuts the connection before the answer. */
	| { readonly kind: 'acceptThenCut' }
	/** Answers 200 with JSON that ends too early. */
	| { readonly kind: 'malformed' };

/** Calls that a fault is meant for: an upper-case method and a regular expression for the path. */
export interface CallPattern {
	readonly method?: string;
	readonly path?: string;
}

/** A fault for the next calls that fit. */
export interface PlannedFault {
	readonly fault: Fault;
	readonly calls: CallPattern;
	/** How many fitting calls pass before it starts. */
	skip: number;
	remaining: number;
}

/** Spoils each call with the same probability, drawn from a seeded generator. */
export interface RandomFaults {
	readonly probability: number;
	/** Each spoiled call draws one of these. */
	readonly faults: readonly Fault[];
	readonly calls: CallPattern;
	readonly draw: () => number;
}

/** Everything that is to go wrong from now on. */
export interface FaultPlan {
	planned: PlannedFault[];
	random: RandomFaults | undefined;
	/** Every answer waits this long. */
	latencyMs: number;
}

/** The fault that is due for this call, if any; counts it down. */
export function takeFault(plan: FaultPlan, method: string, path: string): Fault | undefined {
	const planned = plan.planned.find(
		({ calls, remaining }) => remaining > 0 && fits(calls, method, path),
	);
	if (planned && planned.skip > 0) {
		planned.skip -= 1;
		return undefined;
	}
	if (planned) {
		planned.remaining -= 1;
		return planned.fault;
	}
	const { random } = plan;
	if (!random || !fits(random.calls, method, path)) return undefined;
	if (random.draw() >= random.probability) return undefined;
	return random.faults[Math.floor(random.draw() * random.faults.length)];
}

function fits({ method, path }: CallPattern, calledMethod: string, calledPath: string): boolean {
	const sameMethod = method === undefined || method === calledMethod;
	return sameMethod && (path === undefined || new RegExp(path).test(calledPath));
}
