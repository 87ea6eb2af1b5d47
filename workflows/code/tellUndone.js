import { label } from './desk/html.js';

/** What the person is told at the end, when the row had changed meanwhile too. */
export function tellUndone({ $ }) {
	const checked = $('Check').first().json;
	const isDone = $('Write Down').isExecuted;
	const isRefused = checked.do === 'undo' && !isDone;
	return [
		{
			json: {
				title: isRefused ? checked.notDoneTitle : checked.title,
				message: label(isRefused ? checked.notDone : checked.message),
			},
		},
	];
}
