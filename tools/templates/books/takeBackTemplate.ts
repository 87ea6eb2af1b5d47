import type { INode } from 'n8n-workflow';
import type { BooksTemplate } from './BooksTemplate';
import { requestParameters } from './requestParameters';
import {
	namedFor,
	nodeOf,
	numbered,
	setNote,
	setSettings,
	type DescribedWorkflow,
} from './skeleton';

const STEP = 224;

/** The template that takes one payment off an invoice of these books, or tells a person to do so. */
export function takeBackTemplate(books: BooksTemplate): DescribedWorkflow {
	const workflow = namedFor('take-back', books);
	if (books.takesOff === undefined) return byHand(workflow, books);
	for (const node of workflow.nodes) {
		if (node.type.endsWith('.httpRequest')) {
			node.parameters =
				node.name === 'Take Off' ? takesOff(books, node) : requestParameters(books, node);
		}
	}
	setSettings(workflow, { ...books.settings, ...books.bookSettings, currency: 'EUR' });
	const { name, credential } = books;
	setNote(workflow, [
		`## Take back a booking in ${name}`,
		`### How it works\n**Undo a booking** calls this workflow with one booking: which bank transaction on which invoice. The invoice is read, and our payment on it found by its mark or by its ID in the data table \`bookings\`. If there is exactly one, of the amount that was booked, ${name} is asked once to take it off, and the invoice is read again: only when the payment is gone does the caller write the decision down and put the payment on the list. Other payments stay. Whatever does not fit is left alone, and you are told which payment to look at in ${name}.`,
		`### Setup\n${numbered([
			`In **Settings**, type the same as in **Book payments in ${name}**.`,
			`Choose your ${credential.label} credential on **Read First**, **Take Off** and **Read Again**.`,
			'Publish this workflow, and choose it in **Undo a booking** on its node Take Back.',
		])}`,
		'Not tried on a live account. Made for n8n 2.41 or later. A run that went well is not stored.',
	]);
	return workflow;
}

function takesOff(books: BooksTemplate, node: INode): INode['parameters'] {
	const { method = 'DELETE', hasBody } = books.takesOff ?? {};
	return {
		...requestParameters({ ...books, readsByPost: false }, node),
		method,
		...(hasBody && {
			sendBody: true,
			specifyBody: 'json',
			jsonBody: '={{ JSON.stringify($json.body) }}',
		}),
	};
}

const ASKING = ['Settings', 'To Read', 'Read First', 'Look', 'Is It There?', 'Take Off'];
const LOOKING = ['To Read Again', 'Read Again'];

/** These books are not asked: what is left says which payment a person takes off there. */
function byHand(workflow: DescribedWorkflow, { name, option }: BooksTemplate): DescribedWorkflow {
	const gone = [...ASKING, ...LOOKING];
	workflow.nodes = workflow.nodes.filter((node) => !gone.includes(node.name));
	for (const each of gone) delete workflow.connections[each];
	const to = (node: string) => [{ node, type: 'main' as const, index: 0 }];
	workflow.connections.Asked = { main: [to('Find Tables')] };
	workflow.connections['Booked Before'] = { main: [to('Outcome')] };
	const codeOf = (file: string) =>
		`// Made of workflows/code/${file}: change it there, then run \`npm run templates\`.\n`;
	nodeOf(workflow, 'Check Tables').parameters.jsCode = codeOf('checkBookings.js');
	const outcome = nodeOf(workflow, 'Outcome');
	outcome.parameters.jsCode = codeOf(`booksByHand.js for ${option}`);
	const [left, top] = nodeOf(workflow, 'Booked Before').position;
	outcome.position = [left + STEP, top];
	const note = nodeOf(workflow, 'Taken Off');
	note.parameters = { ...note.parameters, content: '### What you do there', width: STEP };
	setNote(workflow, [
		`## Take back a booking in ${name}`,
		`### How it works\n**Undo a booking** calls this workflow with one booking: which bank transaction on which invoice. ${name} is not asked to take the payment off: what it does then is not documented well enough, and other payments could go with it. The caller is told the ID of our payment, from the data table \`bookings\`, and the invoice: you delete it in ${name}. Nothing else changes until then. The next run of **Mark invoices paid (${name})** notices that the payment is gone, writes *undone* into \`decisions\`, puts the payment on the list, and does not book it on that invoice again.`,
		`### Setup\n${numbered([
			'Publish this workflow; it needs no credential.',
			'Choose it in **Undo a booking** on its node Take Back.',
		])}`,
		'Made for n8n 2.41 or later. A run that went well is not stored.',
	]);
	workflow.description = `Called by Undo a booking. Says which payment a person has to delete in ${name}, by its ID and invoice, and that the next run notices it; changes nothing itself.`;
	return workflow;
}
