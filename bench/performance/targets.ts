import type { LedgerSize } from '../generator/generateLedger';
import type { TargetResult } from '../quality/targets';
import type { Measured } from './report';

export const WHOLE_NODE_SIZE: LedgerSize = { transactions: 10_000, invoices: 10_000 };
/** The size at which the engine is compared with others. */
export const REFERENCE_SIZE: LedgerSize = { transactions: 10_000, invoices: 100_000 };
export const SMALLEST_SIZE: LedgerSize = { transactions: 1000, invoices: 1000 };
export const LARGEST_SIZE: LedgerSize = { transactions: 100_000, invoices: 100_000 };

const atMost = (name: string, measured: number, limit: number, unit: string): TargetResult => ({
	name,
	target: `at most ${limit} ${unit}`.trimEnd(),
	measured: `${measured.toFixed(2)} ${unit}`.trimEnd(),
	met: measured <= limit,
});

function resultAt<Result extends { readonly size: LedgerSize }>(
	results: readonly Result[],
	{ transactions, invoices }: LedgerSize,
): Result {
	const found = results.find(
		({ size }) => size.transactions === transactions && size.invoices === invoices,
	);
	if (!found) throw new RangeError(`${transactions} x ${invoices} was not measured`);
	return found;
}

/** What a run of the benchmark must reach. */
export function checkPerformance(measured: Measured): TargetResult[] {
	const reference = resultAt(measured.sizes, REFERENCE_SIZE);
	const merge = resultAt(measured.rivals, REFERENCE_SIZE).rivals.find(
		({ name }) => name === 'n8n Merge',
	);
	const ratio = merge?.timesTheEngine ?? 0;
	const slowestAdversary = Math.max(
		...measured.adversaries.map(({ millisecondsPerTransaction }) => millisecondsPerTransaction),
	);
	const ofJsonParse = reference.engine.median / reference.jsonParse.median;
	return [
		atMost('time at 10,000 x 100,000, of JSON.parse', ofJsonParse, 1.5, 'x'),
		{
			name: 'the words of its decisions, of JSON.parse',
			target: '-',
			measured: `${(reference.words.median / reference.jsonParse.median).toFixed(2)} x`,
			met: true,
		},
		atMost(
			'growth exponent, 1,000 x 1,000 to 100,000 x 100,000',
			measured.growth.exponent,
			1.15,
			'',
		),
		atMost('slowest adversarial ledger, a transaction', slowestAdversary, 0.1, 'ms'),
		{
			name: 'faster than n8n Merge at 10,000 x 100,000',
			target: 'at least 300 x',
			measured: `${Math.floor(ratio)} x`,
			met: ratio >= 300,
		},
		atMost('resident at 10,000 x 100,000', measured.memory.matched, 220, 'MB'),
		{
			name: 'whole node at 10,000 x 10,000, of the engine',
			target: 'under 3 x',
			measured: `${measured.wholeNode.timesTheEngine.toFixed(2)} x`,
			met: measured.wholeNode.timesTheEngine < 3,
		},
	];
}
