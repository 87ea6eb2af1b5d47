import type { IDataObject } from 'n8n-workflow';
import { readTemplate, type WorkflowFile } from '../../n8n/client/Workflows';
import { runSubWorkflow, type TablesHost } from './tablesWorkflow';

/** What a page of the desk offers, and the token that its answer has to bring back. */
export interface Shown {
	readonly token: string;
	readonly kind: string;
	readonly transactionId: string;
	readonly options: ReadonlyArray<{ label: string; choice: string }>;
	readonly candidates: ReadonlyArray<{ invoiceId: string; invoiceNumber: string }>;
}

/** A page of the desk as its sub-workflow builds it. */
export interface Page {
	readonly kind: string;
	readonly title: string;
	readonly description: string;
	readonly button: string;
	readonly fieldsJson: string;
	readonly shown: Shown;
	readonly state: IDataObject;
}

export const ANNA = { firstName: 'Anna', lastName: 'Peeters', email: 'anna@example.com' };
export const START = { phase: 'list', skipped: [], booked: 0, others: 0, idle: 0 };

/** The two sub-workflows that every desk has. */
export interface DeskWorkflows {
	readonly next: WorkflowFile;
	readonly answer: WorkflowFile;
}

export const readDesk = async (): Promise<DeskWorkflows> => ({
	next: await readTemplate('next-page-of-the-review-desk.json'),
	answer: await readTemplate('answer-at-the-review-desk.json'),
});

/** A desk whose pages and answers go through the real engine, on these tables and books. */
export function deskOn({ next, answer }: DeskWorkflows, host: TablesHost) {
	const call = async (workflow: WorkflowFile, json: unknown) => {
		const [item] = await runSubWorkflow(workflow, host, [{ json: json as IDataObject }]);
		return item.json as unknown;
	};
	const pageAfter = async (state: unknown) => (await call(next, { state })) as Page;
	const post = async (page: Page, posted: IDataObject, user = ANNA) => {
		const fields = { page: page.shown.token, submittedAt: 'now', ...posted };
		const given = { posted: fields, shown: page.shown, state: page.state, user };
		return ((await call(answer, given)) as { state: IDataObject }).state;
	};
	/** The page of the first payment. */
	const open = async (language = 'en') => {
		const list = await pageAfter({ ...START, language });
		return list.kind === 'done' ? list : await pageAfter(await post(list, {}));
	};
	return { pageAfter, post, open };
}

export const optionOf = ({ shown }: Page, choice: string): string =>
	shown.options.find((option) => option.choice === choice)?.label ?? 'none';
export const candidateOf = ({ shown }: Page, number: string): string =>
	shown.options.find(({ label }) => label.includes(number))?.label ?? 'none';
export const fieldsOf = ({ fieldsJson }: Page): IDataObject[] =>
	JSON.parse(fieldsJson) as IDataObject[];
export const htmlOf = (page: Page): string => String(fieldsOf(page)[0].html);
