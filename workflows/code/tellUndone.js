import { label } from './desk/html.js';
import { fill } from './desk/words.js';

/** What the person is told at the end, when the invoice had changed meanwhile too, or its system refused. */
export function tellUndone({ $ }) {
	const checked = $('Check').first().json;
	const isDone = $('Write Down').isExecuted;
	const isRefused = checked.do === 'undo' && !isDone;
	const { reason = '' } = checked.do === 'undo' ? $('Take Back').first().json : {};
	const refusal = reason ? fill(checked.notDoneWhy, { WHY: reason }) : checked.notDone;
	const done = [checked.message, reason].filter(Boolean).join(' ');
	return [
		{
			json: {
				title: isRefused ? checked.notDoneTitle : checked.title,
				message: label(isRefused ? refusal : done),
			},
		},
	];
}
