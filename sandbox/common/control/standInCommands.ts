import { z } from 'zod';
import { faultSchema } from '../faults/fault';
import { fits, noFaults } from '../faults/faultPlan';
import { seededDraw } from '../faults/seededDraw';
import type { StandInState } from '../standInState';
import { commandsFor } from './command';

const calls = {
	/** HTTP method; left out fits any. */
	method: z.string().optional(),
	/** Regular expression for the path without query. */
	path: z.string().optional(),
};

/** The commands that every stand-in has: faults and the request log. */
export function standInCommands<Context>(stateOf: (context: Context) => StandInState) {
	const define = commandsFor<Context>();
	return {
		failNext: define({
			description: 'Spoils the next calls whose path fits a regular expression',
			input: z.object({
				...calls,
				/** Regular expression for what is asked: the query as it is read, and the body as JSON. */
				content: z.string().optional(),
				times: z.number().int().positive().default(1),
				skip: z.number().int().nonnegative().default(0),
				failure: faultSchema,
			}),
			run(context, { times, skip, failure, ...pattern }) {
				stateOf(context).faults.planned.push({
					fault: failure,
					calls: pattern,
					skip,
					remaining: times,
				});
			},
		}),
		failRandomly: define({
			description: 'Spoils each call with a probability, the same calls for the same seed',
			input: z.object({
				...calls,
				probability: z.number().min(0).max(1),
				failures: z.array(faultSchema).min(1),
				seed: z.number().int(),
				/** One and the same call, with its query and body, fails at most so often. */
				timesPerCall: z.number().int().positive().optional(),
			}),
			run(context, { probability, failures, seed, timesPerCall, ...pattern }) {
				stateOf(context).faults.random = {
					probability,
					faults: failures,
					calls: pattern,
					draw: seededDraw(seed),
					timesPerCall,
					spoiled: new Map(),
				};
			},
		}),
		delay: define({
			description: 'Lets every answer wait',
			input: z.object({ milliseconds: z.number().nonnegative() }),
			run(context, { milliseconds }) {
				stateOf(context).faults.latencyMs = milliseconds;
			},
		}),
		stopFailing: define({
			description: 'Forgets all faults that are still to come, and delays',
			input: z.object({}),
			run(context) {
				stateOf(context).faults = noFaults();
			},
		}),
		requests: define({
			description: 'Lists the API calls so far, oldest first',
			input: z.object(calls),
			run: (context, pattern) =>
				stateOf(context).requestLog.filter(({ method, path }) => fits(pattern, method, path)),
		}),
		clearRequests: define({
			description: 'Empties the list of API calls',
			input: z.object({}),
			run(context) {
				stateOf(context).requestLog = [];
			},
		}),
	};
}
