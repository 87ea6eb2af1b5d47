import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatPerformanceSummary } from '../../bench/performance/summary';
import { formatTargetTable } from '../../bench/targetTable';

const ROOT = join(__dirname, '..', '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const results = (name: string) => JSON.parse(readFileSync(join(ROOT, 'bench', name), 'utf8'));

describe('the README shows what the benchmarks printed', () => {
	it('for quality', () =>
		expect(readme).toContain(formatTargetTable(results('qualityResults.json'))));

	it('for speed', () =>
		expect(readme).toContain(formatPerformanceSummary(results('results.json'))));
});
