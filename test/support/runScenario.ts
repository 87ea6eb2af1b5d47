import type { INodeType } from 'n8n-workflow';
import { runNode } from '../../n8n/engine';
import { gradeScenario, parametersOf, type Finding, type Scenario } from './scenario';

/** Runs a scenario through the match node, in n8n's engine, and grades every expected transaction. */
export async function runScenario(nodeType: INodeType, scenario: Scenario): Promise<Finding[]> {
	const { pastAllocations, invoices, transactions } = scenario;
	const outputs = await runNode(nodeType, {
		parameters: parametersOf(scenario),
		inputs: [transactions, invoices, ...(pastAllocations ? [pastAllocations] : [])],
	});
	return gradeScenario(scenario, outputs);
}
