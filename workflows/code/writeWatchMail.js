import { escapeHtml } from './bankOverview/text.js';
import { countOfThings, htmlDocument } from './report/document.js';

/** One message about everything that is not told yet: subject, HTML for a mail, plain text for a mail or a chat. */
export function writeWatchMail({ $input }) {
	const rows = $input
		.all()
		.map(({ json }) => json)
		.filter(({ key }) => key);
	if (rows.length === 0) return [];
	const subject =
		rows.length === 1
			? rows[0].message
			: `Bank accounts: ${countOfThings(rows.length, 'thing')} to look at`;
	const html = rows
		.map(
			({ message, action }) =>
				`<li><b>${escapeHtml(message)}</b><small>${escapeHtml(action)}</small></li>`,
		)
		.join('\n');
	const text = rows.map(({ message, action }) => `${message}\n${action}`).join('\n\n');
	const lastRowId = Math.max(...rows.map(({ id }) => Number(id)));
	return [
		{
			json: {
				subject: subject.replace(/\s+/g, ' ').slice(0, 150),
				html: htmlDocument('Bank accounts', `<h1>Bank accounts</h1>\n<ul>${html}</ul>`),
				text,
				lastRowId,
			},
		},
	];
}
