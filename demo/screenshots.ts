import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openEditor } from './browser/openEditor';
import { startDemo } from './startDemo';

const IMAGES = join(__dirname, '..', 'docs', 'images');

/** Takes the picture of the main template on the canvas of the running n8n. */
async function main(): Promise<void> {
	await mkdir(IMAGES, { recursive: true });
	const demo = await startDemo();
	const editor = await openEditor(demo.n8n.url, { width: 1680, height: 1000 }).catch(
		async (error: unknown) => {
			await demo.close();
			throw error;
		},
	);
	try {
		const { page } = editor;
		await page.goto(`${demo.n8n.url}/workflow/${demo.workflowId}`);
		await page.locator('[data-test-id="canvas-node"]').first().waitFor();
		await page.keyboard.press('1');
		await page.waitForTimeout(1_500);
		await page.screenshot({ path: join(IMAGES, 'mark-invoices-paid.png') });
	} finally {
		await editor.close();
		await demo.close();
	}
}

main().then(
	() => process.exit(0),
	(error: unknown) => {
		process.stderr.write(`${String(error)}\n`);
		process.exit(1);
	},
);
