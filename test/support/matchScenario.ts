import { memoize } from 'lodash';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { matchItems, type MatchResult } from '../../nodes/PontoInvoiceMatch/matchItems';
import { WORDINGS } from '../../nodes/PontoInvoiceMatch/matching/explain/languages';
import { readInputs } from '../../nodes/PontoInvoiceMatch/input/readInputs';
import { readSettings } from '../../nodes/PontoInvoiceMatch/input/readSettings';
import { parametersOf, type Scenario } from './scenario';

const toItems = (rows: readonly IDataObject[] = []) => rows.map((json) => ({ json }));

/** Matches a scenario as the node does, without n8n around it. */
export function matchScenario(scenario: Scenario): MatchResult {
	const { readings, settings } = readScenario(scenario);
	return matchItems(readings, settings.matching, WORDINGS[settings.language]);
}

// Reading takes ten times as long as matching; under mutation each scenario is matched thousands of times.
const readScenario = memoize((scenario: Scenario) => {
	const parameters = parametersOf(scenario);
	const node = {
		getNodeParameter: (name: string, _itemIndex: number, absent?: unknown) =>
			parameters[name] ?? absent,
	};
	const settings = readSettings.call(node as IExecuteFunctions);
	const { transactions, invoices, pastAllocations } = scenario;
	const readings = readInputs(
		{
			transactions: toItems(transactions),
			invoices: toItems(invoices),
			pastAllocations: toItems(pastAllocations),
		},
		settings,
	);
	return { readings, settings };
});
