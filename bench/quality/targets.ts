import { MAKERS } from '../generator/mix';
import type { Kind } from '../generator/ledger';
import { formatShare } from '../table';
import {
	addScores,
	amongCandidates,
	automaticOrFirst,
	automaticRecall,
	EMPTY_SCORE,
	type Score,
} from './score';

export interface TargetResult {
	readonly name: string;
	readonly target: string;
	readonly measured: string;
	readonly met: boolean;
}

/** Kinds that say which invoice they pay, and what they are called: all of them are booked. */
const CERTAIN_KINDS: ReadonlyArray<readonly [Kind, string]> = [
	['structuredOgm', 'structured communication (OGM)'],
	['ogmInText', 'structured communication in a free text'],
	['creditorReference', 'RF reference'],
	['numberInText', 'an invoice number'],
	['severalNumbers', 'several invoice numbers'],
	['partPayment', 'part payment'],
	['overpayment', 'overpayment'],
];

export const KINDS: readonly Kind[] = [...MAKERS.keys()].sort();

const atLeast = (name: string, measured: number, target: number): TargetResult => ({
	name,
	target: target === 1 ? 'all' : `at least ${formatShare(target)}`,
	measured: formatShare(measured),
	met: measured >= target,
});

/** What a run over all styles and seeds must reach. */
export function checkTargets(scores: ReadonlyMap<Kind, Score>): TargetResult[] {
	const all = [...scores.values()].reduce(addScores, EMPTY_SCORE);
	return [
		{
			name: 'booked wrongly',
			target: 'none',
			measured: String(all.counts.wrong),
			met: all.counts.wrong === 0,
		},
		atLeast('booked without a person, of all that pay an invoice', automaticRecall(all), 0.91),
		...CERTAIN_KINDS.map(([kind, name]) =>
			atLeast(
				`booked without a person: ${name}`,
				automaticRecall(scores.get(kind) ?? EMPTY_SCORE),
				1,
			),
		),
		atLeast('booked, or right in the first suggestion', automaticOrFirst(all), 0.985),
		atLeast('right among the suggestions, of what goes to a person', amongCandidates(all), 0.995),
	];
}
