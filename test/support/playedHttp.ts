import { merge } from 'lodash';
import type { IDataObject, IExecuteFunctions, INode } from 'n8n-workflow';
import type { WorkflowFile } from '../../n8n/client/Workflows';
import type { Played, TableRow } from './tablesWorkflow';

/** How long a played request waits; n8n's own limit in the templates is a minute. */
const PATIENCE_MS = 1_500;
const LIST_TRIES = 3;

interface Answer {
	readonly statusCode?: number;
	readonly headers?: IDataObject;
	readonly body?: unknown;
	readonly data?: string;
	readonly error?: { readonly message: string };
}

interface Request {
	readonly url: string;
	readonly method: string;
	readonly headers: Record<string, string>;
	readonly body?: string;
}

interface NamedValue {
	readonly name: string;
	readonly value: string;
}

async function ask({ url, ...request }: Request): Promise<Answer> {
	try {
		const response = await fetch(url, { ...request, signal: AbortSignal.timeout(PATIENCE_MS) });
		const text = await response.text();
		const headers = Object.fromEntries(response.headers);
		const statusCode = response.status;
		const isPage = String(headers['content-type']).includes('text/html');
		// As n8n hands them on: a page is `data`, JSON that was cut is an empty object.
		return isPage
			? { statusCode, headers, data: text }
			: { statusCode, headers, body: parsed(text) };
	} catch (error) {
		// Whole answers only: what is cut in the middle counts as none.
		return { error: { message: error instanceof Error ? error.message : String(error) } };
	}
}

function parsed(text: string): unknown {
	try {
		return text === '' ? undefined : JSON.parse(text);
	} catch {
		return {};
	}
}

/** The headers of a node, by name and value or as JSON. */
function headersOf(run: IExecuteFunctions, item: number): Record<string, string> {
	const { sendHeaders, specifyHeaders } = run.getNode().parameters;
	if (sendHeaders !== true) return {};
	if (specifyHeaders === 'json') {
		return JSON.parse(String(run.getNodeParameter('jsonHeaders', item))) as Record<string, string>;
	}
	const sent = run.getNodeParameter('headerParameters.parameters', item) as readonly NamedValue[];
	return Object.fromEntries(sent.map(({ name, value }) => [name.toLowerCase(), value]));
}

/** The request of a node for one of its items, with what the credential adds to it. */
function requestOf(run: IExecuteFunctions, item: number, credential: IDataObject): Request {
	const { parameters } = run.getNode();
	const text = (name: string) => String(run.getNodeParameter(name, item));
	const named = (name: string) =>
		run.getNodeParameter(`${name}.parameters`, item) as readonly NamedValue[];
	const url = new URL(text('url'));
	if (parameters.sendQuery === true) {
		for (const { name, value } of named('queryParameters')) url.searchParams.set(name, value);
	}
	const hasBody = parameters.sendBody === true;
	return {
		url: String(url),
		method: text('method'),
		headers: {
			...headersOf(run, item),
			...(credential as Record<string, string>),
			...(hasBody && { 'content-type': 'application/json' }),
		},
		...(hasBody && { body: text('jsonBody') }),
	};
}

interface Pagination {
	readonly parameters: { readonly parameters: ReadonlyArray<NamedValue & { type: string }> };
	readonly completeExpression: string;
}

interface PageBefore {
	readonly request: Request;
	readonly pageCount: number;
	/** The answer to the page before; to the first one there is none. */
	readonly response?: Answer;
}

/** What an expression of a node's pagination gives; n8n knows these names there alone. */
function evaluated(expression: string, { request, pageCount, response = {} }: PageBefore): unknown {
	const code = /^=\{\{([^]*)\}\}$/.exec(expression)?.[1];
	if (code === undefined) return expression;
	const qs = Object.fromEntries(new URL(request.url).searchParams);
	return new Function('$pageCount', '$response', '$request', `return (${code});`)(
		pageCount,
		response,
		{ qs },
	);
}

const paginationOf = ({ parameters }: INode): Pagination | undefined =>
	Object(parameters.options).pagination?.pagination;

const wantsWholeAnswers = ({ parameters }: INode) =>
	Object(parameters.options).response?.response?.fullResponse === true;

/** n8n merges what pages change into the request, lists place by place. */
function pageOf(pagination: Pagination | undefined, before: PageBefore): Request {
	const { request } = before;
	const url = new URL(request.url);
	const body = request.body === undefined ? undefined : JSON.parse(request.body);
	for (const { type, name, value } of pagination?.parameters.parameters ?? []) {
		const page = evaluated(value, before);
		if (type === 'qs') url.searchParams.set(name, String(page));
		else merge(body, { [name]: page });
	}
	return { ...request, url: String(url), ...(body && { body: JSON.stringify(body) }) };
}

/**
 * All pages of a list as items: whole answers where the node asks for them, else the rows of an array. @throws other
 * answers.
 */
async function allPages(run: IExecuteFunctions, credential: IDataObject): Promise<TableRow[]> {
	const request = requestOf(run, 0, credential);
	const pagination = paginationOf(run.getNode());
	const isWhole = wantsWholeAnswers(run.getNode());
	const rows: TableRow[] = [];
	let response: Answer | undefined;
	for (let pageCount = 0; ; pageCount += 1) {
		const page = pageOf(pagination, { request, pageCount, response });
		let answer: Answer = {};
		for (let tries = 0; tries < LIST_TRIES && answer.statusCode !== 200; tries += 1) {
			answer = await ask(page);
		}
		const { statusCode, body, data, error } = answer;
		const items = data === undefined ? ([body].flat() as TableRow[]) : [{ data }];
		if (statusCode !== 200) {
			throw new Error(`The list was answered with ${statusCode ?? error?.message}`);
		}
		rows.push(...(isWhole ? [{ ...answer }] : items));
		response = answer;
		const before = { request, pageCount, response };
		const isLast = !pagination || evaluated(pagination.completeExpression, before);
		if (isLast) return rows.length > 0 ? rows : [{}];
	}
}

async function eachItem(run: IExecuteFunctions, credential: IDataObject): Promise<TableRow[]> {
	const answers: TableRow[] = [];
	for (const item of run.getInputData().keys()) {
		answers.push({ ...(await ask(requestOf(run, item, credential))) });
	}
	return answers;
}

/**
 * The HTTP Request nodes of a template with what their credential adds, sent for real: lists with all their pages, and
 * single requests with their whole answers, one for each item. `before` is told each node's name: a killed run never
 * comes back from it.
 */
export function playedHttp(
	{ nodes }: WorkflowFile,
	credential: Readonly<Record<string, string>>,
	before: (node: string) => Promise<void> = async () => {},
): Played {
	const requests = nodes.filter(({ type }) => type === 'n8n-nodes-base.httpRequest');
	return Object.fromEntries(
		requests.map((node) => [
			node.name,
			async (run: IExecuteFunctions) => {
				await before(node.name);
				const isList = paginationOf(node) !== undefined || !wantsWholeAnswers(node);
				return isList ? await allPages(run, credential) : await eachItem(run, credential);
			},
		]),
	);
}
