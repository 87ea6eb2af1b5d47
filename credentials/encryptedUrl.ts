// n8n fetches the token by itself, before any code of ours runs. A plain http URL of another machine is
// replaced by one that no HTTP client opens, so that the secret never travels unencrypted.
const HTTPS_OR_THIS_MACHINE =
	'/^(https:\\/\\/|http:\\/\\/(localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:[0-9]+)?(\\/|$))/i';
const REFUSED_URL = 'api-url-must-start-with-https:';

/**
 * An n8n expression for the URL in a credential's field, without a trailing slash; unusable unless it is https or on
 * this machine. `field` is how the expression reaches it, e.g. `$self["apiUrl"]`.
 */
export const encryptedUrl = (field: string) =>
	`(${HTTPS_OR_THIS_MACHINE}.test((${field} ?? "").trim()) ` +
	`? ${field}.trim().replace(/(?<!\\/)\\/+$/, "") : "${REFUSED_URL}")`;
