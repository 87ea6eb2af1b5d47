import { escapeHtml } from '../bankOverview/text.js';
import { htmlDocument, htmlTable } from '../report/document.js';

/** Longer lists nobody reads to the end, and a phone takes its time with them. */
const MOST_ROWS = 500;

/** Sentences as a list of HTML; empty for none. */
export const sentences = (texts) =>
	texts.length === 0
		? ''
		: `<ul>${texts.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;

/** A table of HTML cells that is not endless. */
export function longTable(headings, rows, words) {
	const more = rows.length - MOST_ROWS;
	const rest = more > 0 ? `<p class="soft">${escapeHtml(words.moreRows(more))}</p>` : '';
	return `${htmlTable(headings, rows.slice(0, MOST_ROWS))}${rest}`;
}

const part = ([title, content]) =>
	content === '' ? '' : `<h2>${escapeHtml(title)}</h2>${content}`;

const card = ([name, sum, count]) =>
	`<li>${escapeHtml(name)}<b>${escapeHtml(sum)}</b><small>${escapeHtml(count)}</small></li>`;

/**
 * The page of a run: what was paid by what and why, and what waits. `cards` are a name, a sum and a count in words;
 * `parts` are titles with HTML, of which empty ones are left out; `links` is HTML.
 */
export function reportPage({ words, title, lead, troubles, cards, parts, links = '' }) {
	const unread =
		troubles.length > 0
			? `<section role="status"><h2 class="bad">${escapeHtml(words.unread)}</h2>${sentences(troubles)}</section>`
			: '';
	const body = [
		`<h1>${escapeHtml(title)}</h1><p class="soft">${escapeHtml(lead)}</p>`,
		links,
		unread,
		`<ul class="sums">${cards.map(card).join('')}</ul>`,
		...parts.map(part),
	].join('\n');
	return htmlDocument(title, body, words.lang);
}
