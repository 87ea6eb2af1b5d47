import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { WorkflowFile } from '../../n8n/client/Workflows';
import type { Played, TableRow } from './tablesWorkflow';

/** How long a played request waits; n8n's own limit in the templates is a minute. */
const PATIENCE_MS = 1_500;
const LIST_TRIES = 3;

interface Answer {
	readonly statusCode?: number;
	readonly headers?: IDataObject;
	readonly body?: unknown;
	readonly error?: { readonly message: string };
}

async function ask(url: string, method: string, token: string, body?: string): Promise<Answer> {
	try {
		const response = await fetch(url, {
			method,
			headers: {
				authorization: `Bearer ${token}`,
				...(body !== undefined && { 'content-type': 'application/json' }),
			},
			body,
			signal: AbortSignal.timeout(PATIENCE_MS),
		});
		const text = await response.text();
		const headers = Object.fromEntries(response.headers);
		return { statusCode: response.status, headers, body: parsed(text) };
	} catch (error) {
		// Whole answers only: what is cut in the middle counts as none.
		return { error: { message: error instanceof Error ? error.message : String(error) } };
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

/** All pages of a list by the parameter `page`; n8n's HTTP Request splits a list into items. @throws other answers. */
async function allPages(run: IExecuteFunctions, token: string): Promise<TableRow[]> {
	const rows: TableRow[] = [];
	for (let page = 1; ; page += 1) {
		const url = new URL(String(run.getNodeParameter('url', 0)));
		const parameters = run.getNodeParameter('queryParameters.parameters', 0) as Array<{
			name: string;
			value: string;
		}>;
		for (const { name, value } of parameters) url.searchParams.set(name, value);
		url.searchParams.set('page', String(page));
		let answer: Answer = {};
		for (let tries = 0; tries < LIST_TRIES && answer.statusCode !== 200; tries += 1) {
			answer = await ask(String(url), 'GET', token);
		}
		const { statusCode, body, error } = answer;
		if (statusCode !== 200 || !Array.isArray(body)) {
			throw new Error(`The list was answered with ${statusCode ?? error?.message}`);
		}
		rows.push(...(body as TableRow[]));
		if (body.length < 100) return rows.length > 0 ? rows : [{}];
	}
}

async function eachItem(run: IExecuteFunctions, token: string): Promise<TableRow[]> {
	const answers: TableRow[] = [];
	for (const item of run.getInputData().keys()) {
		const [url, method] = ['url', 'method'].map((name) => String(run.getNodeParameter(name, item)));
		const body = method === 'POST' ? String(run.getNodeParameter('jsonBody', item)) : undefined;
		answers.push({ ...(await ask(url, method, token, body)) });
	}
	return answers;
}

/**
 * The HTTP Request nodes of a template with a bearer token, sent for real: lists with all their pages, and single
 * requests with their whole answers, one for each item. `before` is told each node's name: a killed run never comes
 * back from it.
 */
export function playedHttp(
	{ nodes }: WorkflowFile,
	token: string,
	before: (node: string) => Promise<void> = async () => {},
): Played {
	const requests = nodes.filter(({ type }) => type === 'n8n-nodes-base.httpRequest');
	return Object.fromEntries(
		requests.map(({ name, parameters }) => [
			name,
			async (run: IExecuteFunctions) => {
				await before(name);
				return parameters.sendQuery === true
					? await allPages(run, token)
					: await eachItem(run, token);
			},
		]),
	);
}
