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

/** Kinds that say which invoice they pay: all of them are booked. */
const CERTAIN_KINDS: readonly Kind[] = [
	'structuredOgm',
	'ogmInText',
	'creditorReference',
	'numberInText',
	'severalNumbers',
	'partPayment',
	'overpayment',
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
			name: 'wrong automatic decisions',
			target: 'none',
			measured: String(all.counts.wrong),
			met: all.counts.wrong === 0,
		},
		atLeast('automatic recall', automaticRecall(all), 0.91),
		...CERTAIN_KINDS.map((kind) =>
			atLeast(`automatic recall, ${kind}`, automaticRecall(scores.get(kind) ?? EMPTY_SCORE), 1),
		),
		atLeast('automatic or first suggestion', automaticOrFirst(all), 0.985),
		atLeast('true invoice among the candidates', amongCandidates(all), 0.995),
	];
}
