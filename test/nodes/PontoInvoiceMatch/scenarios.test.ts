import { join } from 'node:path';
import { PontoInvoiceMatch } from '../../../nodes/PontoInvoiceMatch/PontoInvoiceMatch.node';
import { runScenario } from '../../support/runScenario';
import { describeFinding, readScenarios, SCENARIO_FILES } from '../../support/scenario';

const scenariosIn = (file: string) => readScenarios(join(__dirname, '../../fixtures', file));

describe.each(SCENARIO_FILES)('the scenarios in %s', (file) => {
	it.each(scenariosIn(file).map((scenario) => [scenario.name, scenario] as const))(
		'%s',
		async (_name, scenario) => {
			const findings = await runScenario(new PontoInvoiceMatch(), scenario);
			const others = findings.filter(({ grade }) => grade !== 'right');
			expect(others.map(describeFinding)).toEqual([]);
		},
	);
});
