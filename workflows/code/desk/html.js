const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an HTML field: names and texts of banks and people are never markup. */
export const html = (text) =>
	String(text ?? '')
		.replace(/[&<>"']/g, (sign) => ENTITIES[sign])
		.replace(/\r?\n/g, '<br>');

/** Text for a label, which comes back as the answer: one line, and signs that n8n would change put otherwise. */
export const label = (text) =>
	String(text ?? '')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.replaceAll('<', '‹')
		.replaceAll('>', '›')
		.trim();

export const shorten = (text, most) => {
	const signs = [...String(text ?? '')];
	return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : signs.join('');
};

/** A list of rows of a name and HTML. */
export const pairs = (rows) =>
	`<table><tbody>${rows.map(([name, cell]) => `<tr><td>${html(name)}</td><td>${cell}</td></tr>`).join('')}</tbody></table>`;

/** Fields for "Define Form: Using JSON": n8n puts the text in with String.replace, where a dollar sign has a meaning. */
export const fieldsJson = (fields) => JSON.stringify(fields).replaceAll('$', '\\u0024');
