import type { INode } from 'n8n-workflow';
import type { BooksTemplate, ListNode } from './BooksTemplate';
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

const STEP = 192;

/** The template that books payments in these books. */
export function bookTemplate(books: BooksTemplate): DescribedWorkflow {
	const workflow = namedFor('book-payments', books);
	for (const node of workflow.nodes) {
		if (node.type.endsWith('.httpRequest')) node.parameters = requestParameters(books, node);
	}
	if (books.setUp) readFirst(workflow, books, books.setUp);
	if (books.prepares) prepareFirst(workflow, books);
	setSettings(workflow, {
		...books.settings,
		...books.bookSettings,
		currency: 'EUR',
		booksImportThisBank: '',
	});
	setNote(workflow, noteOf(books, requestNodes(workflow)));
	return workflow;
}

const to = (node: string) => ({ main: [[{ node, type: 'main' as const, index: 0 }]] });

/** Puts what is read of the books between Settings and Find Tables. */
function readFirst(
	workflow: DescribedWorkflow,
	books: BooksTemplate,
	lists: readonly ListNode[],
): void {
	const nodes = lists.map((list, place) => listNode(books, list, [STEP + place * STEP, 176]));
	workflow.nodes.push(...nodes);
	const names = ['Settings', ...lists.map(({ name }) => name), 'Find Tables'];
	for (const [place, name] of names.slice(0, -1).entries()) {
		workflow.connections[name] = to(names[place + 1]);
	}
}

const PREPARING = ['Prepare', 'Not Prepared Yet', 'Prepare Once More', 'Prepared'];

/** Puts a request, its second try and what is made of its answers between To Send and Register. */
function prepareFirst(workflow: DescribedWorkflow, { option }: BooksTemplate): void {
	const register = nodeOf(workflow, 'Register');
	const [left, top] = register.position;
	const request = {
		...register.parameters,
		url: '={{ $json.prepareUrl }}',
		jsonBody: '={{ JSON.stringify($json.prepareBody) }}',
	};
	const code = (file: string): Partial<INode> => ({
		parameters: {
			jsCode: `// Made of workflows/code/${file}: change it there, then run \`npm run templates\`.\n`,
		},
		type: 'n8n-nodes-base.code',
		typeVersion: 2,
		onError: undefined,
		executeOnce: true,
	});
	const own: Array<Partial<INode>> = [
		{ parameters: request },
		code('keepNotPreparedYet.js'),
		{ parameters: request },
		code(`booksPrepared.js for ${option}`),
	];
	const nodes = PREPARING.map((name, place): INode => ({
		...structuredClone(register),
		...own[place],
		id: name.toLowerCase().replaceAll(' ', '-'),
		name,
		position: [left + place * STEP, top],
	}));
	for (const name of ['Register', 'To Read Again', 'Read Again']) {
		const node = nodeOf(workflow, name);
		node.position = [node.position[0] + PREPARING.length * STEP, node.position[1]];
	}
	const note = nodeOf(workflow, 'Booking');
	note.parameters.width = Number(note.parameters.width) + PREPARING.length * STEP;
	workflow.nodes.push(...nodes);
	// What was lost is asked for again before anything is made of the answers: the upper branch comes first.
	workflow.connections['To Send'] = {
		main: [[...to('Prepare').main[0], ...to('Prepared').main[0]]],
	};
	workflow.connections.Prepare = to('Not Prepared Yet');
	workflow.connections['Not Prepared Yet'] = to('Prepare Once More');
	workflow.connections.Prepared = to('Register');
}

/** The nodes on which a credential is chosen, in the order in which they run. */
const requestNodes = ({ nodes }: DescribedWorkflow): string[] =>
	nodes
		.filter(({ type }) => type.endsWith('.httpRequest'))
		.sort(
			(one, other) => one.position[1] - other.position[1] || one.position[0] - other.position[0],
		)
		.map(({ name }) => `**${name}**`);

function noteOf({ name, credential, words }: BooksTemplate, requests: readonly string[]): string[] {
	const named = `${requests.slice(0, -1).join(', ')} and ${requests.at(-1)}`;
	const steps = [
		`First ask: does ${name} import this bank account itself? Then the money is there already and would count twice. Answer in **Settings**, booksImportThisBank: with *yes* nothing is registered and each payment waits in \`review\` to be linked in ${name}; with *no* it is registered.`,
		...words.bookSetup,
		`Choose your ${credential.label} credential on ${named}, then publish.`,
	];
	return [
		`## Book payments in ${name}`,
		`### How it works\n**Mark invoices paid (${name})** and the review desk call this one. Each payment is claimed, then each part is booked at most once: the invoice is read, its open amount compared with what was matched, the booking claimed in \`bookings\`, the payment posted ${words.marked}, and the invoice read again. What cannot be known goes to a person.`,
		`### Setup\n${numbered(steps)}`,
		words.unproven,
		'Made for n8n 2.41 or later. A run that went well is not stored.',
	];
}
