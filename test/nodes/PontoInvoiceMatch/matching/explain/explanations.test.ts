import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchScenario } from '../../../../support/matchScenario';
import { readScenarios } from '../../../../support/scenario';
import { explain } from './explain';

const FIXTURES = join(__dirname, '../../../../fixtures');

/** What is kept of which scenarios. */
const KEPT = {
	'explanations.json': ['scenarios.json', 'scenarios-own.json'],
	'explanations-foreign.json': ['scenarios-foreign.json', 'scenarios-foreign-own.json'],
	'explanations-habits.json': ['scenarios-habits.json'],
};

describe.each(Object.entries(KEPT))('%s', (kept, files) => {
	const path = join(FIXTURES, kept);
	const scenarios = files.flatMap((file) => readScenarios(join(FIXTURES, file)));
	// After a change of wording: EXPLANATIONS=write npx jest explanations, and read what changed before it is committed.
	if (process.env.EXPLANATIONS === 'write') {
		const written = scenarios.map((scenario) => [
			scenario.name,
			matchScenario(scenario).decisions.map(explain),
		]);
		writeFileSync(path, `${JSON.stringify(Object.fromEntries(written), null, 2)}\n`);
	}
	const explanations = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[][]>;

	it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
		'a bookkeeper reads why, in %s',
		(name, scenario) =>
			expect(matchScenario(scenario).decisions.map(explain)).toEqual(explanations[name]),
	);
});
