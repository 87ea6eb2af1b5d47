import { escapeHtml } from '../bankOverview/text.js';

/** How reports look: on a phone, on paper, in the dark, and in a mail program that knows little. */
const LOOK = `:root{color-scheme:light dark;--ink:#16202b;--soft:#566472;--line:#d9e0e7;--page:#fff;--blue:#1a56ad;--good:#11703f;--bad:#b42318;--tint:#f3f6f9}
@media(prefers-color-scheme:dark){:root{--ink:#e8edf3;--soft:#a3b0bf;--line:#334050;--page:#121820;--blue:#7fb2ff;--good:#52c98f;--bad:#ff8478;--tint:#1b2430}}
*{box-sizing:border-box}body{margin:0;padding:24px 20px 48px;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere}
main{max-width:960px;margin:auto}h1{margin:0 0 4px;font-size:25px;line-height:1.25}h2{margin:32px 0 6px;font-size:18px}p{margin:6px 0}.soft,small{color:var(--soft)}small{display:block;font-size:13px}
a{color:var(--blue)}a:focus-visible{outline:3px solid var(--blue);outline-offset:2px}.good{color:var(--good)}.bad{color:var(--bad)}ul{margin:6px 0;padding-left:20px}li{margin:3px 0}
table{width:100%;border-collapse:collapse;margin:8px 0}th,td{padding:7px 10px 7px 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}th{font-size:13px;font-weight:600;color:var(--soft)}.number{text-align:right;padding-right:0;white-space:nowrap;font-variant-numeric:tabular-nums}th.number{padding-left:10px}th{overflow-wrap:normal}.short{min-width:7.5em}td.number{padding-left:10px}
.sums{display:flex;flex-wrap:wrap;gap:10px;margin:18px 0;padding:0;list-style:none}.sums li{flex:1 1 150px;margin:0;padding:10px 14px;background:var(--tint);border-radius:10px}.sums b{display:block;font-size:18px}
.days{display:flex;flex-wrap:wrap;gap:4px 16px;margin:12px 0;padding:0;list-style:none}.days [aria-current]{font-weight:600;color:var(--ink);text-decoration:none}
@media(max-width:640px){body{padding:16px 12px 32px}table,tbody,tr,td{display:block;width:100%}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr{padding:8px 0;border-bottom:1px solid var(--line)}td,td.number{min-width:0;padding:1px 0;border:0;text-align:left;white-space:normal}td[data-label]::before{content:attr(data-label) ": ";color:var(--soft);font-size:13px}:lang(fr) td[data-label]::before{content:attr(data-label) "\u00a0: "}td:empty{display:none}}
@media print{nav{display:none}:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--page:#fff;--blue:#1a56ad;--good:#11703f;--bad:#b42318;--tint:#fff}body{padding:0;font-size:11px}small,th{font-size:10px}h1{font-size:20px}h2{margin-top:20px;font-size:14px}.sums b{font-size:14px}h2,tr,li{break-inside:avoid}h2{break-after:avoid}thead{display:table-header-group}.sums li{border:1px solid var(--line)}@page{margin:14mm}}`;

/** A whole page of HTML; `body` is HTML. */
export const htmlDocument = (title, body, lang = 'en') => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title>
<style>${LOOK}</style></head><body><main>
${body}
</main></body></html>`;

const KINDS = { '#': ' class="number"', '~': ' class="short"' };
const kindOf = (heading) => KINDS[heading[0]] ?? '';
const named = (heading) => heading.replace(/^[#~]/, '');

/** A table; a heading that begins with # stands over numbers, with ~ over what is short. Cells are HTML. Empty where there are no rows. */
export function htmlTable(headings, rows) {
	if (rows.length === 0) return '';
	const head = headings
		.map(
			(heading) =>
				`<th scope="col" role="columnheader"${kindOf(heading)}>${escapeHtml(named(heading))}</th>`,
		)
		.join('');
	const line = (cells) =>
		`<tr role="row">${cells
			.map(
				(cell, place) =>
					`<td role="cell"${kindOf(headings[place])} data-label="${escapeHtml(named(headings[place]))}">${cell}</td>`,
			)
			.join('')}</tr>`;
	return `<table role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">
${rows.map(line).join('\n')}
</tbody></table>`;
}

/** `1 payment`, `2 payments`. */
export const countOfThings = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** More lines than these nobody reads, and a mail program cuts the mail. */
const MOST_LINES = 60;

/** The first rows, and a line that says how many more there are. */
export function withRest(rows, headings, where) {
	const more = rows.length - MOST_LINES;
	const rest = more > 0 ? `<p class="soft">And ${more} more${where}.</p>` : '';
	return `${htmlTable(headings, rows.slice(0, MOST_LINES))}${rest}`;
}
