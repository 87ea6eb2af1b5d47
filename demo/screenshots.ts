import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { omit } from 'lodash';
import type { Page } from 'playwright-core';
import { openEditor } from '../n8n/browser/openEditor';
import type { Row } from '../n8n/client/DataTables';
import { readTemplate, withCredential, type WorkflowFile } from '../n8n/client/Workflows';
import { untilPublished } from '../n8n/server/untilPublished';
import { templateFiles } from '../tools/templates/templateFiles';
import { logInToPage, PAGE_LOGIN, publishOverview } from './overviewPage';
import { ReviewDesk, setUpDesk } from './ReviewDesk';
import { createPontoCredential } from './setUp';
import { MARK_PAID } from './templates';
import { startDemo, type RunningDemo } from './startDemo';

const IMAGES = join(__dirname, '..', 'docs', 'images');
const MARGIN_PX = 16;

/** The smallest rectangle that shows all nodes and stickies. */
async function canvasContents(page: Page) {
	const boxes = await page.locator('.vue-flow__node').evaluateAll((elements) =>
		elements.map((element) => {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			return { left, top, right, bottom };
		}),
	);
	const x = Math.min(...boxes.map(({ left }) => left)) - MARGIN_PX;
	const y = Math.min(...boxes.map(({ top }) => top)) - MARGIN_PX;
	return {
		x,
		y,
		width: Math.max(...boxes.map(({ right }) => right)) + MARGIN_PX - x,
		height: Math.max(...boxes.map(({ bottom }) => bottom)) + MARGIN_PX - y,
	};
}

/** Shows a workflow in the editor that is open: to load the editor anew for each takes half a minute. */
async function showWorkflow(
	page: Page,
	url: string,
	{ name, nodes }: Pick<WorkflowFile, 'name' | 'nodes'>,
): Promise<void> {
	if (page.url().includes('/workflow/')) {
		const path = JSON.stringify(new URL(url).pathname);
		await page.evaluate(
			`history.pushState({}, '', ${path}); dispatchEvent(new PopStateEvent('popstate'))`,
		);
	} else await page.goto(url);
	const isShown = `document.title.includes(${JSON.stringify(name)})`;
	const isWhole = `document.querySelectorAll('.vue-flow__node').length === ${nodes.length}`;
	await page.waitForFunction(`${isShown} && ${isWhole}`, undefined, { timeout: 120_000 });
}

/** Takes the picture of a workflow on the canvas: no panels, no buttons. */
async function photographWorkflow(
	page: Page,
	url: string,
	{ template, path }: { template: WorkflowFile; path: string },
): Promise<void> {
	await showWorkflow(page, url, template);
	await page.locator('[data-test-id="zoom-to-fit"]').click();
	// The zoom glides into place.
	await page.waitForTimeout(1_500);
	const style = '.vue-flow__panel, .vue-flow__controls { visibility: hidden !important; }';
	await page.screenshot({ path, clip: await canvasContents(page), style });
}

/** Takes the picture of the page with all bank accounts. */
async function photographOverview(page: Page, { n8n, sandbox }: RunningDemo): Promise<void> {
	const address = await publishOverview(n8n, await createPontoCredential(n8n.client, sandbox.url));
	await logInToPage(page.context());
	await page.setViewportSize({ width: 1400, height: 1040 });
	await page.goto(address);
	await page.screenshot({ path: join(IMAGES, 'bank-overview.png') });
}

/** What the template of the match report shows when it is tried, as rows of the tables. */
async function fillTables({ n8n }: RunningDemo): Promise<void> {
	const { pinData } = (await readTemplate('show-match-report.json')) as WorkflowFile & {
		pinData: Readonly<Record<string, ReadonlyArray<{ json: Row }>>>;
	};
	const rowsOf = (node: string) => (pinData[node] ?? []).map(({ json }) => omit(json, 'id') as Row);
	await n8n.client.dataTables.insert('invoices', rowsOf('All Invoices'));
	await n8n.client.dataTables.insert('review', rowsOf('Review List'));
	await n8n.client.dataTables.insert('decisions', rowsOf('All Decisions'));
}

/** Takes the picture of the page on what was paid and what waits. */
async function photographMatchReport(page: Page, { n8n }: RunningDemo): Promise<void> {
	const { credentials, workflows } = n8n.client;
	const login = await credentials.create('httpBasicAuth', 'Match report', PAGE_LOGIN);
	const { name, nodes, connections, settings } = await readTemplate('show-match-report.json');
	const template = { name, nodes, connections, settings };
	const id = await workflows.import(
		withCredential(template, ['n8n-nodes-base.webhook'], 'httpBasicAuth', login),
	);
	await workflows.activate(id);
	const address = `${n8n.url}/webhook/match-report`;
	await untilPublished(address);
	await page.setViewportSize({ width: 1080, height: 1200 });
	await page.goto(address);
	await page.screenshot({ path: join(IMAGES, 'match-report.png') });
}

/** Takes the picture of a payment at the review desk: the largest one that waits and could be two invoices. */
async function photographDesk(page: Page, { n8n }: RunningDemo): Promise<void> {
	await setUpDesk(n8n.client, n8n.url);
	const desk = new ReviewDesk(page, n8n.url);
	await page.setViewportSize({ width: 800, height: 1330 });
	await desk.open();
	await desk.pick('the largest');
	await desk.send();
	while (!(await desk.text()).includes('Garage Willems')) {
		await desk.choose('Later');
		await desk.send();
	}
	await page.screenshot({ path: join(IMAGES, 'review-desk.png') });
}

/** Takes the picture of each of these templates as it stands on the canvas after the import. */
async function photographTemplates(
	page: Page,
	{ n8n }: RunningDemo,
	files: readonly string[],
): Promise<void> {
	const folder = join(IMAGES, 'templates');
	await mkdir(folder, { recursive: true });
	await page.setViewportSize({ width: 1800, height: 1100 });
	const hasPicture = (file: string) => existsSync(join(folder, file.replace(/json$/, 'png')));
	// What is missing comes first, in case the run is ended early.
	for (const file of [...files].sort((one, other) => +hasPicture(one) - +hasPicture(other))) {
		const template = await readTemplate(file);
		const id = await n8n.client.workflows.import(template);
		const path = join(folder, file.replace(/json$/, 'png'));
		await photographWorkflow(page, `${n8n.url}/workflow/${id}`, { template, path });
	}
}

/** Without arguments all pictures, else those of the templates that are named. */
async function main(chosen: readonly string[]): Promise<void> {
	await mkdir(IMAGES, { recursive: true });
	const demo = await startDemo();
	try {
		const { page, close } = await openEditor(demo.n8n.url);
		try {
			if (chosen.length > 0) {
				await photographTemplates(page, demo, chosen);
				return;
			}
			await fillTables(demo);
			await photographDesk(page, demo);
			await photographTemplates(page, demo, templateFiles());
			const workflow = `${demo.n8n.url}/workflow/${demo.workflowId}`;
			await photographWorkflow(page, workflow, {
				template: await readTemplate(MARK_PAID.file),
				path: join(IMAGES, 'mark-invoices-paid.png'),
			});
			await photographOverview(page, demo);
			await photographMatchReport(page, demo);
		} finally {
			await close();
		}
	} finally {
		await demo.close();
	}
}

main(process.argv.slice(2)).then(
	() => process.exit(0),
	(error: unknown) => {
		process.stderr.write(`${String(error)}\n`);
		process.exit(1);
	},
);
