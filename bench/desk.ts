// How long the review desk takes from a click to the next page, and what n8n holds meanwhile, beside two empty form pages.
// npm run bench:desk -- [pages] [waiting] [invoices]; N8N_EXPRESSION_ENGINE=legacy goes to n8n.
import { createInvoiceTables } from '../demo/setUp';
import { openEditor, type OpenEditor } from '../n8n/browser/openEditor';
import { startN8n } from '../n8n/server/startN8n';
import { ReviewDesk, setUpDesk } from '../demo/ReviewDesk';
import { importSubWorkflow } from '../demo/templates';
import { untilPublished } from '../n8n/server/untilPublished';
import { deskWorld } from './desk/deskWorld';
import { EMPTY_FORM, emptyForm } from './desk/emptyForm';
import { Memory, type Held } from './desk/Memory';
import { print } from './print';
import { formatMarkdownTable } from './table';

const PAGES = 60;
const WAITING = 200;
const INVOICES = 2_000;
/** The first pages load what n8n loads once. */
const WARM_UP = 5;

interface Measured {
	readonly seconds: readonly number[];
	readonly before: Held;
	readonly after: Held;
}

/** Sends as many pages after a few first ones. */
async function measure(
	held: () => Promise<Held>,
	pages: number,
	next: () => Promise<void>,
): Promise<Measured> {
	for (let page = 0; page < WARM_UP; page += 1) await next();
	const before = await held();
	const seconds: number[] = [];
	for (let page = 0; page < pages; page += 1) {
		const startedAt = Date.now();
		await next();
		seconds.push((Date.now() - startedAt) / 1_000);
	}
	return { seconds, before, after: await held() };
}

async function measureDesk(
	{ page }: OpenEditor,
	url: string,
	held: () => Promise<Held>,
	pages: number,
): Promise<Measured> {
	const desk = new ReviewDesk(page, url);
	await desk.open();
	await desk.send();
	return await measure(held, pages, async () => {
		await desk.choose('1) ');
		await desk.send();
	});
}

async function measureEmptyForm(
	{ page }: OpenEditor,
	url: string,
	held: () => Promise<Held>,
	pages: number,
): Promise<Measured> {
	const form = new ReviewDesk(page, url);
	await page.goto(`${url}${EMPTY_FORM}`);
	await form.send();
	return await measure(held, pages, async () => await form.send());
}

function rowOf(name: string, { seconds, before, after }: Measured): string[] {
	const sorted = [...seconds].sort((one, other) => one - other);
	const at = (share: number) => `${sorted[Math.floor((sorted.length - 1) * share)].toFixed(1)} s`;
	const growth = (part: keyof Held) => {
		const each = (after[part] - before[part]) / seconds.length;
		return `${before[part].toFixed(0)} -> ${after[part].toFixed(0)} MB (${each.toFixed(1)} a page)`;
	};
	const held = [growth('heap'), growth('resident')];
	return [name, String(seconds.length), at(0.5), at(0.95), at(1), ...held];
}

async function main(): Promise<void> {
	const [pages = PAGES, waiting = WAITING, invoices = INVOICES] = process.argv.slice(2).map(Number);
	const memory = new Memory();
	const engine = process.env.N8N_EXPRESSION_ENGINE;
	const n8n = await startN8n({
		environment: { ...memory.environment, ...(engine && { N8N_EXPRESSION_ENGINE: engine }) },
	});
	try {
		const { client, url, process: n8nProcess } = n8n;
		const world = deskWorld({ invoices, waiting });
		await createInvoiceTables(client, world.invoices);
		await client.dataTables.insert('review', world.waiting);
		await setUpDesk(client, url);
		await importSubWorkflow(client, emptyForm());
		await untilPublished(`${url}${EMPTY_FORM}`);
		const held = async () => await memory.read(Number(n8nProcess.pid));
		const browser = await openEditor(url, { width: 1280, height: 900 });
		const empty = await measureEmptyForm(browser, url, held, pages);
		const desk = await measureDesk(browser, url, held, pages);
		await browser.close();
		const heading = [
			`n8n ${n8n.version}`,
			'pages',
			'click to page, median',
			'95 of 100',
			'longest',
			'heap after collecting',
			'resident',
		];
		const size = `${waiting} waiting, ${invoices.toLocaleString('en-GB')} invoices`;
		const rows = [rowOf('two empty pages', empty), rowOf(`the desk, ${size}`, desk)];
		print(`\n${formatMarkdownTable(heading, rows)}`);
	} finally {
		await n8n.close();
	}
}

main().then(
	() => process.exit(0),
	(error: unknown) => {
		process.stderr.write(`${String(error)}\n`);
		process.exit(1);
	},
);
