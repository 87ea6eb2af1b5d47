import { join } from 'node:path';
import { matchScenario } from '../../../support/matchScenario';
import {
	describeFinding,
	gradeScenario,
	readScenarios,
	SCENARIO_FILES,
} from '../../../support/scenario';

const scenariosIn = (file: string) => readScenarios(join(__dirname, '../../../fixtures', file));

describe.each(SCENARIO_FILES)('the scenarios in %s', (file) => {
	it.each(scenariosIn(file).map((scenario) => [scenario.name, scenario] as const))(
		'%s',
		(_name, scenario) => {
			const { paid, review, unmatched } = matchScenario(scenario);
			const others = gradeScenario(scenario, [paid, review, unmatched]).filter(
				({ grade }) => grade !== 'right',
			);
			expect(others.map(describeFinding)).toEqual([]);
		},
	);
});
