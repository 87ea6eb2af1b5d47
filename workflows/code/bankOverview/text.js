/** Text for a page: what a counterpart writes never becomes markup; nor does n8n expand a `$&` in it. */
export const escapeHtml = (text) =>
	String(text ?? '').replace(/[&<>"'$]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An account number in groups of four, as text. */
export const groupsOfFour = (text) => String(text ?? '').replace(/(.{4})(?=.)/g, '$1 ');

/** An account number in groups of four, for a page. */
export const groupedIban = (text) => escapeHtml(groupsOfFour(text));
