import { againIn, say } from '../once/say.js';

/** Why ERPNext did not take it. */
export function erpRefusal(status, body, headers) {
	if (status === 429) {
		const when = againIn(headers['retry-after']);
		return { why: say('tooManyCalls', say('noMoreCalls'), when) };
	}
	if (status === 401) return { why: say('credentialOver') };
	if (status === 403) return { why: say('lacksRight', 'Accounts User') };
	if (status === 409) return { why: say('fieldUsed') };
	return { said: wordsOfErp(body) };
}

/** What it says to a person: JSON within JSON, with marks of HTML; else the exception. */
function wordsOfErp(body) {
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
