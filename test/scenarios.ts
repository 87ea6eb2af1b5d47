import { join } from 'node:path';
// Node's own resolution would take PontoInvoiceMatch.node.json for an import without extension.
import { PontoInvoiceMatch } from '../nodes/PontoInvoiceMatch/PontoInvoiceMatch.node.js';
import { runScenario } from './support/runScenario';
import {
	describeFinding,
	readScenarios,
	SCENARIO_FILES,
	summarize,
	type Finding,
} from './support/scenario';

const FIXTURES = SCENARIO_FILES.map((name) => join(__dirname, 'fixtures', name));

/** Runs the scenario files named on the command line (or the fixtures); fails on any wrong booking. */
async function main(files: readonly string[]): Promise<void> {
	let wrong = 0;
	for (const file of files) {
		const findings: Finding[] = [];
		for (const scenario of readScenarios(file)) {
			findings.push(...(await runScenario(new PontoInvoiceMatch(), scenario)));
		}
		for (const finding of findings.filter(({ grade }) => grade !== 'right')) {
			process.stdout.write(`${describeFinding(finding)}\n`);
		}
		process.stdout.write(`${file}: ${summarize(findings)}\n`);
		wrong += findings.filter(({ grade }) => grade === 'wrong').length;
	}
	process.exitCode = wrong > 0 ? 1 : 0;
}

const given = process.argv.slice(2);
void main(given.length > 0 ? given : FIXTURES);
