import { readFileSync } from 'node:fs';
import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

/** An amount on an invoice; a credit note that was deducted has a negative one. */
interface ScenarioAllocation {
	readonly invoiceId: string;
	readonly amount: string;
	readonly discount?: string;
}

interface Answer {
	readonly outcome: string;
	readonly allocations: readonly ScenarioAllocation[];
}

interface Expectation extends Answer {
	readonly transactionId: string;
	readonly acceptable?: readonly Answer[];
	readonly mustNotAllocate?: readonly string[];
	readonly note?: string;
}

/** One labelled case: what goes into the node, and what must come out for each transaction. */
export interface Scenario {
	readonly name: string;
	readonly source: string;
	readonly invoices: IDataObject[];
	readonly transactions: IDataObject[];
	readonly ownIbans?: readonly string[];
	readonly pastAllocations?: IDataObject[];
	/** Values of the node's collection Options, and of Book Automatically. */
	readonly options?: INodeParameters;
	readonly bookAutomatically?: string;
	readonly expected: readonly Expectation[];
}

/** `wrong`: something was booked that no defensible answer books; `miss`: another answer, but nothing wrong booked. */
export type Grade = 'right' | 'wrong' | 'miss';

/** What came out for one transaction of a scenario. */
export interface Finding {
	readonly scenario: string;
	readonly transactionId: string;
	readonly grade: Grade;
	readonly expected: Answer;
	readonly got: Answer;
	readonly reasons: readonly string[];
}

interface Actual extends Answer {
	readonly reasons: readonly string[];
}

/** The files of labelled cases in test/fixtures that must come out right. */
export const SCENARIO_FILES = [
	'scenarios.json',
	'scenarios-own.json',
	'scenarios-foreign.json',
	'scenarios-foreign-own.json',
	'scenarios-habits.json',
] as const;

export const readScenarios = (file: string): Scenario[] =>
	JSON.parse(readFileSync(file, 'utf8')) as Scenario[];

/** Grades every expected transaction of a scenario by what came out on Paid, Review and Unmatched. */
export function gradeScenario(scenario: Scenario, outputs: INodeExecutionData[][]): Finding[] {
	return scenario.expected.map((expected) => {
		const { reasons, ...got } = actualFor(expected.transactionId, outputs);
		return {
			scenario: scenario.name,
			transactionId: expected.transactionId,
			grade: grade(got, expected),
			expected,
			got,
			reasons,
		};
	});
}

/** The values of the match node's parameters in a scenario. */
export const parametersOf = ({
	ownIbans = [],
	options = {},
	bookAutomatically = 'referencesAndKnownPayers',
}: Scenario): INodeParameters => ({
	bookAutomatically,
	options: { ownIbans: ownIbans.join(','), ...options },
});

/** One line for each kind of answer. */
export function summarize(findings: readonly Finding[]): string {
	const of = (wanted: Grade) => findings.filter(({ grade }) => grade === wanted).length;
	return `${findings.length} transactions: ${of('right')} right, ${of('wrong')} wrong bookings, ${of('miss')} safe misses`;
}

/** What was expected and what came out instead. */
export function describeFinding(finding: Finding): string {
	const { scenario, transactionId, grade, expected, got, reasons } = finding;
	const label = grade === 'wrong' ? 'WRONG BOOKING' : 'safe miss';
	return `${label} ${scenario} ${transactionId}: expected ${written(expected)}, got ${written(got)} (${reasons.join('; ')})`;
}

function actualFor(transactionId: string, outputs: INodeExecutionData[][]): Actual {
	const [paid, review, unmatched] = outputs.map((items) =>
		items.map(({ json }) => json).filter((json) => json.transactionId === transactionId),
	);
	const [first] = [...paid, ...review, ...unmatched];
	return {
		outcome: String(first?.outcome ?? 'lost'),
		allocations: paid.map((json) => ({
			invoiceId: String(json.invoiceId),
			amount: String(json.allocatedAmount),
			...(json.discountTaken ? { discount: String(json.discountTaken) } : {}),
		})),
		reasons: (first?.reasons ?? first?.evidence ?? []) as string[],
	};
}

function grade(got: Answer, expected: Expectation): Grade {
	const answers: Answer[] = [expected, ...(expected.acceptable ?? [])];
	if (answers.some((answer) => isSame(answer, got))) return 'right';
	const bookedAsAccepted = answers.some(
		({ allocations }) => key(allocations) === key(got.allocations),
	);
	return got.allocations.length > 0 && !bookedAsAccepted ? 'wrong' : 'miss';
}

const isSame = (one: Answer, other: Answer): boolean =>
	one.outcome === other.outcome && key(one.allocations) === key(other.allocations);

const key = (allocations: readonly ScenarioAllocation[]): string =>
	allocations
		.map(({ invoiceId, amount, discount }) => `${invoiceId} ${amount} ${discount ?? ''}`)
		.sort()
		.join('|');

const written = ({ outcome, allocations }: Answer): string =>
	[outcome, ...allocations.map(({ invoiceId, amount }) => `${invoiceId} ${amount}`)].join(' ');
