/** Why ERPNext did not take it, behind the status; after a comma or in brackets. */
export function erpRefusal(status, body, headers) {
	const said = wordsIn(body);
	if (status === 429) {
		const seconds = Number(headers['retry-after']);
		const wait = seconds > 0 ? `again in ${seconds} seconds` : 'later again';
		return `: it takes no more calls for now, ${wait}. The next sweep books it`;
	}
	if (status === 401) return ': the API key or its secret is not valid, or the user is disabled';
	if (status === 403) {
		return ': the user of the API key may not do this, give him the role Accounts User';
	}
	if (status === 409) {
		return ': a payment with its unique field is there already, cancelled or on another invoice. Enter it there by hand';
	}
	return said === '' ? '' : ` (${said})`;
}

/** What it says to a person: JSON within JSON, with marks of HTML; else the exception. */
function wordsIn(body) {
	const { _server_messages: messages, exception } = Object(body);
	try {
		const said = JSON.parse(messages).map((each) => JSON.parse(each).message);
		return said.map(plain).join('; ');
	} catch {
		return typeof exception === 'string' ? plain(exception.split('\n')[0]) : '';
	}
}

const plain = (text) =>
	String(text)
		.replace(/<[^<>]*>/g, '')
		.trim();
