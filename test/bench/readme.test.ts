import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatPerformanceSummary } from '../../bench/performance/summary';
import { formatTargetTable } from '../../bench/targetTable';

const ROOT = join(__dirname, '..', '..');
const BENCH = join(ROOT, 'bench');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const results = (name: string) => JSON.parse(readFileSync(join(BENCH, name), 'utf8'));

describe('the README shows what the benchmarks printed', () => {
	it.each(readdirSync(BENCH).filter((name) => /^\w+Results\.json$/.test(name)))('in %s', (name) =>
		expect(readme).toContain(formatTargetTable(results(name))),
	);

	it('for speed', () =>
		expect(readme).toContain(formatPerformanceSummary(results('results.json'))));
});
