import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { OWNER } from '../client/Session';
import { findChromium } from './findChromium';

/** n8n's editor in a browser without window, logged in as the owner. */
export interface OpenEditor {
	readonly page: Page;
	close(): Promise<void>;
}

const QUIET = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Opens a browser with a profile of its own and logs in to n8n at this URL. */
export async function openEditor(
	url: string,
	viewport = { width: 1440, height: 900 },
): Promise<OpenEditor> {
	const profile = await mkdtemp(join(tmpdir(), 'n8n-nodes-ponto-browser-'));
	const browser = await chromium.launchPersistentContext(profile, {
		executablePath: findChromium(),
		args: QUIET,
		headless: true,
		viewport,
		deviceScaleFactor: 1,
	});
	const close = async () => {
		await browser.close();
		await rm(profile, { recursive: true, force: true });
	};
	try {
		const page = browser.pages()[0] ?? (await browser.newPage());
		// Only n8n itself: the editor's look-ups elsewhere would only slow it down.
		await page.route(
			(address) => !['127.0.0.1', 'localhost'].includes(address.hostname),
			async (route) => await route.abort(),
		);
		const answer = await page.request.post(`${url}/rest/login`, {
			data: { emailOrLdapLoginId: OWNER.email, password: OWNER.password },
		});
		if (!answer.ok()) throw new Error(`The login was answered with ${answer.status()}`);
		return { page, close };
	} catch (error) {
		await close();
		throw error;
	}
}
