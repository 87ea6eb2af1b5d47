import { withoutOwnName } from '../../../../../nodes/PontoInvoiceMatch/matching/decide/withoutOwnName';
import { nameWords } from '../../../../../nodes/PontoInvoiceMatch/matching/party/names';

const without = (text: string, name?: string) =>
	withoutOwnName(text, nameWords(text), ['Garage Peeters NV', name]).join(' ');

describe('the words of a text without the months in a name', () => {
	it.each([
		['August Peeters', 'August Peeters', '- PEETERS'],
		['Peeters August, bedankt', 'August Peeters', 'PEETERS - BEDANKT'],
		['Mme Mars merci', 'Marie Mars', '- MERCI'],
		['Mme M. Mars', 'Marie Mars', '-'],
		['famille Mars', 'Marie Mars', 'FAMILLE -'],
		['Septembre SPRL', 'Septembre SPRL', '-'],
		['Q3 Events', 'Q3 Events BV', '- EVENTS'],
		['huur augustus August Peeters', 'August Peeters', 'HUUR AUGUSTUS - PEETERS'],
		['huur August Peeters', 'August Peeters', 'HUUR - PEETERS'],
	])('"%s", paid by %s, are "%s"', (text, name, left) => expect(without(text, name)).toBe(left));

	it.each([
		['loyer mars Marie', 'Marie Mars'],
		['huur august', 'August Peeters'],
		['mars', 'Marie Mars'],
		['mars mars', 'Marie Mars'],
		['Mme Juin', 'Marie Mars'],
		['huur mei', 'Bakkerij Janssens'],
		['bedankt', 'August Peeters'],
		['huur mei', undefined],
	])('are all of them in "%s", paid by %s', (text, name) =>
		expect(without(text, name)).toBe(nameWords(text).join(' ')),
	);
});
