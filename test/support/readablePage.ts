import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findChromium } from '../../n8n/browser/findChromium';

/** A browser without window, for pages that need no n8n. */
export interface PageBrowser {
	readonly page: Page;
	close(): Promise<void>;
}

/** Opens a browser with a profile of its own. */
export async function openBrowser(): Promise<PageBrowser> {
	const profile = await mkdtemp(join(tmpdir(), 'n8n-nodes-ponto-pages-'));
	const browser: BrowserContext = await chromium.launchPersistentContext(profile, {
		executablePath: findChromium(),
		args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
		headless: true,
		deviceScaleFactor: 1,
	});
	return {
		page: browser.pages()[0] ?? (await browser.newPage()),
		close: async () => {
			await browser.close();
			await rm(profile, { recursive: true, force: true });
		},
	};
}

/** Runs what stands in `readablePage.browser.js` in the page, and then one of its functions. */
async function inPage<Answer>(page: Page, call: string): Promise<Answer> {
	const source = readFileSync(join(__dirname, 'readablePage.browser.js'), 'utf8');
	return (await page.evaluate(`(() => {${source}\nreturn ${call};})()`)) as Answer;
}

/** How much wider the page is than its window, in pixels; 0 where nothing scrolls sideways. */
export const sidewaysScroll = async (page: Page) => await inPage<number>(page, 'sidewaysScroll()');

/**
 * The texts whose contrast is below WCAG 2 AA: 4.5, or 3 for large letters (24 px, or bold from 18.66 px). Each with
 * its ratio.
 */
export const faintTexts = async (page: Page) => await inPage<string[]>(page, 'faintTexts()');

/** What a screen reader needs first: the language, a title, and headings that say which way they count. */
export const namesOf = async (page: Page) =>
	await inPage<{ lang: string; title: string; loose: number }>(page, 'namesOf()');

/** The colour behind the page. */
export const groundOf = async (page: Page) => await inPage<string>(page, 'groundOf()');

/** Whether it can be seen what the keyboard has reached. */
export const isFocusSeen = async (page: Page) => await inPage<boolean>(page, 'isFocusSeen()');
