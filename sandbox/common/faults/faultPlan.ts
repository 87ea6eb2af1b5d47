import type { WholeFault } from './fault';

/** Calls that a fault is meant for: an HTTP method and regular expressions. */
export interface CallPattern {
	readonly method?: string;
	/** For the path without query. */
	readonly path?: string;
	/** For what is asked: the query as it is read, and the body as JSON. */
	readonly content?: string;
}

/** A fault for the next calls that fit. */
export interface PlannedFault {
	readonly fault: WholeFault;
	readonly calls: CallPattern;
	/** How many fitting calls pass before it starts. */
	skip: number;
	/** How many calls it still spoils. */
	remaining: number;
}

/** Spoils each call with the same probability, drawn from a seeded generator. */
export interface RandomFaults {
	readonly probability: number;
	/** Each spoiled call draws one of these. */
	readonly faults: readonly WholeFault[];
	readonly calls: CallPattern;
	readonly draw: () => number;
	/** How often one and the same call, with its query and body, is spoiled at most; undefined for any number. */
	readonly timesPerCall: number | undefined;
	/** How often each call was spoiled so far, by its method, path and content. */
	readonly spoiled: Map<string, number>;
}

/** Everything that is to go wrong from now on. */
export interface FaultPlan {
	planned: PlannedFault[];
	random: RandomFaults | undefined;
	/** Every answer waits this long. */
	latencyMs: number;
}

/** A plan by which nothing goes wrong. */
export const noFaults = (): FaultPlan => ({ planned: [], random: undefined, latencyMs: 0 });

/**
 * The fault that is due for this call, if any; counts it down. Calls are looked at twice: before what is asked is read,
 * and, by those patterns that want to see it, once it is.
 */
export function takeFault(
	plan: FaultPlan,
	method: string,
	path: string,
	content?: string,
): WholeFault | undefined {
	const isMeant = ({ calls, remaining }: PlannedFault) =>
		remaining > 0 &&
		fits(calls, method, path) &&
		(content === undefined
			? calls.content === undefined
			: calls.content !== undefined && new RegExp(calls.content).test(content));
	const planned = plan.planned.find(isMeant);
	if (planned && planned.skip > 0) {
		planned.skip -= 1;
		return undefined;
	}
	if (planned) {
		planned.remaining -= 1;
		return planned.fault;
	}
	return plan.random && drawFault(plan.random, method, path, content);
}

/** The same call is known as such only once what it asks is read. */
function drawFault(
	{ calls, draw, faults, probability, spoiled, timesPerCall }: RandomFaults,
	method: string,
	path: string,
	content: string | undefined,
): WholeFault | undefined {
	if ((content === undefined) !== (timesPerCall === undefined)) return undefined;
	if (!fits(calls, method, path) || draw() >= probability) return undefined;
	const call = `${method} ${path} ${content}`;
	const times = spoiled.get(call) ?? 0;
	if (timesPerCall !== undefined && times >= timesPerCall) return undefined;
	spoiled.set(call, times + 1);
	return faults[Math.floor(draw() * faults.length)];
}

/** Whether a call is of that pattern. */
export function fits({ method, path }: CallPattern, calledMethod: string, calledPath: string) {
	const sameMethod = method === undefined || method.toUpperCase() === calledMethod;
	return sameMethod && (path === undefined || new RegExp(path).test(calledPath));
}
