import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatPerformanceSummary } from '../../bench/performance/summary';
import { SHOWN_IN } from '../../bench/shownTables';
import { formatTargetTable } from '../../bench/targetTable';

const BENCH = join(__dirname, '..', '..', 'bench');
const results = (name: string) => JSON.parse(readFileSync(join(BENCH, name), 'utf8'));

describe('the pages show what the benchmarks printed', () => {
	it.each([
		['bench:coincidence', 'coincidenceResults.json'],
		['bench:quality', 'qualityResults.json'],
	] as const)('npm run %s', (command, name) =>
		expect(readFileSync(SHOWN_IN[command], 'utf8')).toContain(formatTargetTable(results(name))),
	);

	it('npm run bench', () =>
		expect(readFileSync(SHOWN_IN.bench, 'utf8')).toContain(
			formatPerformanceSummary(results('results.json')),
		));
});
