import type { Kind } from '../generator/ledger';
import { MAKERS } from '../generator/mix';
import { LONG_NUMBER_STYLES } from '../generator/numberStyles';
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

/** What a run over one style gave. */
export interface StyleScores {
	readonly style: string;
	readonly scores: ReadonlyMap<Kind, Score>;
}

/** Kinds with a reference that carries check digits: all of them are booked. */
const CERTAIN_KINDS: ReadonlyArray<readonly [Kind, string]> = [
	['structuredOgm', 'structured communication (OGM)'],
	['ogmInText', 'structured communication in a free text'],
	['creditorReference', 'RF reference'],
];

/** Kinds that name their invoice by its number, of which a bare one can be something else. */
const NUMBER_KINDS: ReadonlyArray<readonly [Kind, string]> = [
	['numberInText', 'an invoice number'],
	['severalNumbers', 'several invoice numbers'],
	['partPayment', 'part payment'],
	['overpayment', 'overpayment'],
];

const RECALL_OF_LONG_NUMBERS = 0.91;
const RECALL_OF_SMALL_NUMBERS = 0.9;

export const KINDS: readonly Kind[] = [...MAKERS.keys()].sort();

const atLeast = (name: string, measured: number, target: number): TargetResult => ({
	name,
	target: target === 1 ? 'all' : `at least ${formatShare(target)}`,
	measured: formatShare(measured),
	met: measured >= target,
});

const shown = (name: string, measured: number): TargetResult => ({
	name,
	target: '-',
	measured: formatShare(measured),
	met: true,
});

const sum = (scores: ReadonlyMap<Kind, Score>): Score =>
	[...scores.values()].reduce(addScores, EMPTY_SCORE);

/** The scores of several runs as those of one. */
export const mergeScores = (runs: ReadonlyArray<ReadonlyMap<Kind, Score>>): Map<Kind, Score> =>
	new Map(
		KINDS.map((kind) => [
			kind,
			runs.map((run) => run.get(kind) ?? EMPTY_SCORE).reduce(addScores, EMPTY_SCORE),
		]),
	);

/** What a run over all styles and seeds must reach. */
export function checkTargets(byStyle: readonly StyleScores[]): TargetResult[] {
	const scores = mergeScores(byStyle.map((run) => run.scores));
	const all = sum(scores);
	const isLong = ({ style }: StyleScores) => LONG_NUMBER_STYLES.some(({ name }) => name === style);
	const recallOf = (runs: readonly StyleScores[]) =>
		automaticRecall(sum(mergeScores(runs.map((run) => run.scores))));
	const recallOfKind = (kind: Kind) => automaticRecall(scores.get(kind) ?? EMPTY_SCORE);
	const ofAllPaying = 'booked without a person, of all that pay an invoice';
	return [
		{
			name: 'booked wrongly',
			target: 'none',
			measured: String(all.counts.wrong),
			met: all.counts.wrong === 0,
		},
		atLeast(
			`${ofAllPaying}, long numbers`,
			recallOf(byStyle.filter(isLong)),
			RECALL_OF_LONG_NUMBERS,
		),
		atLeast(
			`${ofAllPaying}, small numbers`,
			recallOf(byStyle.filter((run) => !isLong(run))),
			RECALL_OF_SMALL_NUMBERS,
		),
		...byStyle.map((run) => shown(`of them with numbers like ${run.style}`, recallOf([run]))),
		...CERTAIN_KINDS.map(([kind, name]) =>
			atLeast(`booked without a person: ${name}`, recallOfKind(kind), 1),
		),
		...NUMBER_KINDS.map(([kind, name]) =>
			shown(`booked without a person: ${name}`, recallOfKind(kind)),
		),
		atLeast('booked, or right in the first suggestion', automaticOrFirst(all), 0.985),
		atLeast('right among the suggestions, of what goes to a person', amongCandidates(all), 0.995),
	];
}
