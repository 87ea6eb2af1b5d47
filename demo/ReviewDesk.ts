import type { Page } from 'playwright-core';
import {
	dataTableBooks,
	importBooks,
	importSubWorkflow,
	withBooks,
	type BooksWorkflows,
} from './templates';
import type { N8nClient } from '../n8n/client/N8nClient';
import {
	readTemplate,
	withParameters,
	withSubWorkflow,
	type WorkflowFile,
} from '../n8n/client/Workflows';
import { untilPublished } from '../n8n/server/untilPublished';

const DESK = '/form/review-payments';
const UNDO = '/form/undo-a-booking';

const withLanguage = (workflow: WorkflowFile, language: string) =>
	withParameters(workflow, 'Settings', {
		assignments: {
			assignments: [{ id: 'language', name: 'language', value: language, type: 'string' }],
		},
	});

/** How the desk is set up: its language, the books behind it, and changes to its form for tests that cannot wait. */
export interface DeskSetting {
	readonly language?: string;
	readonly books?: BooksWorkflows;
	readonly adapt?: (desk: WorkflowFile) => WorkflowFile;
}

/** Does what the desk's notes say: imports its workflows, chooses them on its nodes, publishes. */
export async function setUpDesk(
	client: N8nClient,
	url: string,
	{ language = 'en', books, adapt = (desk) => desk }: DeskSetting = {},
): Promise<void> {
	const workflows = books ?? (await dataTableBooks());
	const ids = await importBooks(client, workflows);
	const pages = withBooks(await readTemplate('next-page-of-the-review-desk.json'), ids);
	const next = await importSubWorkflow(client, pages);
	const desk = adapt(withLanguage(await readTemplate('review-payments-data-table.json'), language));
	await importSubWorkflow(client, withSubWorkflow(desk, 'Next Page', next));
	await untilPublished(`${url}${DESK}`);
	if (workflows.takeBack === undefined) return;
	const undo = withLanguage(await readTemplate('undo-booking-data-table.json'), language);
	const takeBack = await importSubWorkflow(client, workflows.takeBack);
	const listing = withSubWorkflow(undo, 'All Invoices', ids.list);
	await importSubWorkflow(client, withSubWorkflow(listing, 'Take Back', takeBack));
	await untilPublished(`${url}${UNDO}`);
}

/** One browser tab at the desk, or at the form that takes a booking back. */
export class ReviewDesk {
	constructor(
		readonly page: Page,
		private readonly url: string,
	) {}

	/** Opens the desk up to its list, or to the word that nothing waits. */
	async open(): Promise<void> {
		await this.openForm(DESK);
		await this.send();
	}

	async openUndo(): Promise<void> {
		await this.openForm(UNDO);
		await this.send();
	}

	async title(): Promise<string> {
		return (await this.page.locator('h1').first().innerText()).trim();
	}

	async text(): Promise<string> {
		return await this.page.locator('body').innerText();
	}

	/** Chooses the option whose label holds this text. */
	async choose(text: string): Promise<void> {
		const option = this.page.locator('.multiselect-option label', { hasText: text });
		await option.first().click();
	}

	/** Chooses the entry of the page's list that holds this text. */
	async pick(text: string): Promise<void> {
		const entry = this.page.locator('select option', { hasText: text }).first();
		await this.page.locator('select').selectOption(String(await entry.getAttribute('value')));
	}

	/** The same, where so many candidates make a list of the options. */
	async pickOrChoose(text: string): Promise<void> {
		const isList = (await this.page.locator('select option', { hasText: text }).count()) > 0;
		await (isList ? this.pick(text) : this.choose(text));
	}

	async type(fieldLabel: string, text: string): Promise<void> {
		await this.page.getByLabel(fieldLabel, { exact: false }).first().fill(text);
	}

	/** Sends the page and waits for the one that follows. */
	async send(): Promise<void> {
		await this.page.evaluate('window.isLeaving = true');
		await this.page.locator('#submit-btn').click();
		await this.page.waitForFunction(
			"!window.isLeaving && document.readyState === 'complete' && document.querySelector('h1')",
			undefined,
			{ timeout: 60_000 },
		);
	}

	private async openForm(path: string): Promise<void> {
		await this.page.goto(`${this.url}${path}`);
		const allow = this.page.getByRole('button', { name: /allow/i });
		const form = this.page.locator('#n8n-form');
		await allow.or(form).first().waitFor();
		if ((await form.count()) === 0) await allow.first().click();
		await form.waitFor();
	}
}
