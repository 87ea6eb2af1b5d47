import { createServer, type IncomingMessage } from 'node:http';
import { freePort } from '../../../n8n/server/freePort';

type Cell = number | string;

/** One spreadsheet with its tabs, each a list of rows; Google Sheets as far as n8n's node asks it. */
export interface GoogleSheets {
	readonly port: number;
	readonly tabs: Record<string, Cell[][]>;
	/** The calls that changed something, as `POST Bank:clear`. */
	readonly writes: string[];
	close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const text = Buffer.concat(chunks).toString('utf8');
	return text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
}

/** The first row that a range names, counted from 1. */
const firstRow = (range: string) => Number(/!\D*(\d+)/.exec(range)?.[1] ?? 1);
const nameOf = (range: string) => range.replace(/!.*$/, '').replace(/^'|'$/g, '');

function answer(sheets: GoogleSheets, method: string, url: URL, body: Record<string, unknown>) {
	if (url.pathname === '/token') return { access_token: 'token', token_type: 'Bearer' };
	const [, range, verb = ''] =
		/\/values\/(.+?)(:(?:append|clear))?$/.exec(decodeURIComponent(url.pathname)) ?? [];
	if (range === undefined) {
		const titles = Object.keys(sheets.tabs);
		const asProperties = (title: string, sheetId: number) => ({ properties: { sheetId, title } });
		return { sheets: titles.map(asProperties) };
	}
	const name = nameOf(range);
	const rows = (sheets.tabs[name] ??= []);
	const values = (body.values ?? []) as Cell[][];
	if (method === 'GET') {
		const one = range.endsWith('!1:1');
		const shown = one ? rows.slice(0, 1) : rows;
		return shown.length > 0 ? { range, values: shown } : { range };
	}
	sheets.writes.push(`${method} ${name}${verb}`);
	if (verb === ':clear') rows.splice(0);
	else if (verb === ':append') rows.push(...values);
	else {
		const from = firstRow(range) - 1;
		for (const [place, row] of values.entries()) rows[from + place] = row;
	}
	return {};
}

/** Starts it with these tabs. */
export async function startGoogleSheets(tabs: Record<string, Cell[][]>): Promise<GoogleSheets> {
	const port = await freePort();
	const server = createServer((request, response) => {
		void bodyOf(request).then((body) => {
			const url = new URL(request.url ?? '/', 'http://localhost');
			const said = answer(sheets, request.method ?? 'GET', url, body);
			response.setHeader('Content-Type', 'application/json').end(JSON.stringify(said));
		});
	});
	const sheets: GoogleSheets = {
		port,
		tabs,
		writes: [],
		close: async () => {
			server.closeAllConnections();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	return sheets;
}
