import type { INode } from 'n8n-workflow';
import type { BooksTemplate } from './BooksTemplate';
import { listNode } from './listNode';
import { requestParameters } from './requestParameters';
import {
	namedFor,
	nodeOf,
	numbered,
	setNote,
	setSettings,
	type DescribedWorkflow,
} from './skeleton';

const FIRST_LEFT = 960;
const STEP = 192;
const TOP = -48;

/** The template that lists the invoices of these books. */
export function listTemplate(books: BooksTemplate): DescribedWorkflow {
	const workflow = namedFor('list-invoices', books);
	const replaced = new Set(
		workflow.nodes.filter(({ type }) => type.endsWith('.httpRequest')).map(({ name }) => name),
	);
	const bookings = nodeOf(workflow, 'Bookings So Far');
	const invoices = nodeOf(workflow, 'All Invoices');
	const lists = books.lists.map((list, place) =>
		listNode(books, list, [FIRST_LEFT + place * STEP, TOP]),
	);
	bookings.position = [FIRST_LEFT + lists.length * STEP, TOP];
	invoices.position = [FIRST_LEFT + (lists.length + 1) * STEP, TOP];
	invoices.parameters.jsCode = `// Made of workflows/code/${books.invoicesCode}.js: change it there, then run \`npm run templates\`.\n`;
	workflow.nodes = [
		...workflow.nodes.filter(
			(node) => node !== bookings && node !== invoices && !replaced.has(node.name),
		),
		...lists,
		bookings,
		invoices,
	];
	connect(workflow, lists, replaced);
	if (books.readsOfEach) readEach(workflow, books, books.readsOfEach);
	setSettings(workflow, { ...books.settings, ...books.listSettings });
	setNote(workflow, noteOf(books));
	return workflow;
}

function connect(
	workflow: DescribedWorkflow,
	lists: readonly INode[],
	replaced: ReadonlySet<string>,
): void {
	const to = (node: string) => [{ node, type: 'main' as const, index: 0 }];
	const names = [...lists.map(({ name }) => name), 'Bookings So Far'];
	const kept = Object.entries(workflow.connections).filter(([name]) => !replaced.has(name));
	const ready = workflow.connections['Tables Ready?'].main;
	workflow.connections = {
		...Object.fromEntries(kept),
		'Tables Ready?': { main: [to(names[0]), ...ready.slice(1)] },
		...Object.fromEntries(lists.map(({ name }, place) => [name, { main: [to(names[place + 1])] }])),
	};
}

/** Puts what is read of single invoices, twice where it is lost, on a branch that comes before All Invoices. */
function readEach(workflow: DescribedWorkflow, books: BooksTemplate, code: string): void {
	const book = namedFor('book-payments', books);
	const [left] = nodeOf(workflow, 'Bookings So Far').position;
	const names = ['To Read', 'Read First', 'Not Read Yet', 'Read Once More'];
	for (const [place, name] of names.entries()) {
		const node = nodeOf(book, name);
		if (node.type.endsWith('.httpRequest')) node.parameters = requestParameters(books, node);
		node.position = [left + (place + 1) * STEP, TOP - STEP];
		workflow.nodes.push(node);
		if (place > 0) {
			workflow.connections[names[place - 1]] = {
				main: [[{ node: name, type: 'main' as const, index: 0 }]],
			};
		}
	}
	nodeOf(workflow, 'To Read').parameters.jsCode =
		`// Made of workflows/code/${code}.js: change it there, then run \`npm run templates\`.\n`;
	const [next = []] = workflow.connections['Bookings So Far'].main;
	next?.unshift({ node: 'To Read', type: 'main', index: 0 });
}

function noteOf({ name, credential, lists, readsOfEach, words }: BooksTemplate): string[] {
	const reads = readsOfEach ? ['Read First', 'Read Once More'] : [];
	const nodes = [...lists.map((list) => list.name), ...reads].map((node) => `**${node}**`);
	const named = [nodes.slice(0, -1).join(', '), nodes.at(-1)].filter(Boolean).join(' and ');
	const steps = [
		...words.listSetup,
		`Choose your ${credential.label} credential on ${named}.`,
		'Publish this workflow, and choose it on their nodes All Invoices and Invoices It Pays.',
	];
	return [
		`## List invoices of ${name}`,
		`### How it works\n**Mark invoices paid (${name})** and **Next page of the review desk** call this workflow whenever they need the invoices as they are at that moment. ${words.listing} Nothing is written.`,
		`### Setup\n${numbered(steps)}`,
		'Not tried on a live account. Made for n8n 2.41. A run that went well is not stored (workflow settings), since it holds all your invoices.',
	];
}
