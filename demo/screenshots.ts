import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openEditor } from '../n8n/browser/openEditor';
import { readTemplate } from '../n8n/client/Workflows';
import { templateFiles } from '../tools/templates/templateFiles';
import { logInToPage, publishOverview } from './overviewPage';
import { createPontoCredential } from './setUp';
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

/** Takes the picture of a workflow on the canvas: no panels, no buttons. */
async function photographWorkflow(page: Page, url: string, path: string): Promise<void> {
	await page.goto(url);
	await page.locator('[data-test-id="canvas-node"]').first().waitFor();
	await page.locator('[data-test-id="zoom-to-fit"]').click();
	await page.addStyleTag({
		content: '.vue-flow__panel, .vue-flow__controls { visibility: hidden !important; }',
	});
	// The zoom glides into place.
	await page.waitForTimeout(1_500);
	await page.screenshot({ path, clip: await canvasContents(page) });
}

/** Takes the picture of the page with all bank accounts. */
async function photographOverview(page: Page, { n8n, sandbox }: RunningDemo): Promise<void> {
	const address = await publishOverview(n8n, await createPontoCredential(n8n.client, sandbox.url));
	await logInToPage(page.context());
	await page.setViewportSize({ width: 1400, height: 1040 });
	await page.goto(address);
	await page.screenshot({ path: join(IMAGES, 'bank-overview.png') });
}

/** Takes the picture of each of these templates as it stands on the canvas after the import. */
async function photographTemplates(
	page: Page,
	{ n8n }: RunningDemo,
	files: readonly string[],
): Promise<void> {
	const folder = join(IMAGES, 'templates');
	await mkdir(folder, { recursive: true });
	for (const file of files) {
		const id = await n8n.client.workflows.import(await readTemplate(file));
		const picture = join(folder, file.replace(/json$/, 'png'));
		await photographWorkflow(page, `${n8n.url}/workflow/${id}`, picture);
	}
}

/** Without arguments all pictures, else those of the templates that are named. */
async function main(chosen: readonly string[]): Promise<void> {
	await mkdir(IMAGES, { recursive: true });
	const demo = await startDemo();
	try {
		const { page, close } = await openEditor(demo.n8n.url, { width: 1800, height: 1100 });
		try {
			await photographTemplates(page, demo, chosen.length > 0 ? chosen : templateFiles());
			if (chosen.length > 0) return;
			const workflow = `${demo.n8n.url}/workflow/${demo.workflowId}`;
			await photographWorkflow(page, workflow, join(IMAGES, 'mark-invoices-paid.png'));
			await photographOverview(page, demo);
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
