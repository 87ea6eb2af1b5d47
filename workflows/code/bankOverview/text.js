/** Text for a page: what a counterpart writes never becomes markup. */
export const escapeHtml = (text) =>
	String(text ?? '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An account number in groups of four. */
export const groupedIban = (text) => escapeHtml(String(text ?? '').replace(/(.{4})(?=.)/g, '$1 '));
