import type { IDataObject } from 'n8n-workflow';
import { readTemplate, type WorkflowFile } from '../../n8n/client/Workflows';
import { handOnAnswer } from '../../workflows/code/handOnAnswer.js';
import { runSubWorkflow, type TablesHost } from './tablesWorkflow';

/** What a page of the desk offers, and the token that its answer has to bring back. */
export interface Shown {
	readonly token: string;
	readonly kind: string;
	readonly transactionId: string;
	readonly options: ReadonlyArray<{ label: string; choice: string }>;
	readonly candidates: ReadonlyArray<{
		invoiceId: string;
		invoiceNumber: string;
		openAmount: string;
	}>;
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

/** The sub-workflow that every desk has: what becomes of an answer, and the next page. */
export const readDesk = async (): Promise<WorkflowFile> =>
	await readTemplate('next-page-of-the-review-desk.json');

/** What lists invoices and what books, on the nodes of the desk that call them. */
export const deskBooks = (list: WorkflowFile, book: WorkflowFile) => ({
	'Invoices It Pays': list,
	'All Invoices': list,
	'Book Answer': book,
	Book: book,
});

/** An answer as the desk hands it on, with what its page had shown. */
export function answered(page: Page, posted: IDataObject, user: unknown = ANNA): IDataObject {
	const nodes: Record<string, unknown> = { 'Next Page': page, 'Open the Desk': { user } };
	const given = [{ json: { submittedAt: 'now', ...posted } }];
	const [{ json }] = handOnAnswer({
		$: (name: string) => ({ first: () => ({ json: nodes[name] }) }),
		$input: { first: () => given[0] },
	}) as Array<{ json: IDataObject }>;
	return json;
}

/** A desk whose pages and answers go through the real engine, on these tables and books. */
export function deskOn(desk: WorkflowFile, host: TablesHost) {
	const call = async (json: IDataObject) => {
		const [item] = await runSubWorkflow(desk, host, [{ json }]);
		return item.json as unknown as Page;
	};
	const pageAfter = async (state: unknown) => await call({ state: state as IDataObject });
	/** The state of the page that follows, with what became of the answer. */
	const post = async (page: Page, posted: IDataObject, user = ANNA) => {
		const { state } = await call(answered(page, { page: page.shown.token, ...posted }, user));
		return state;
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
