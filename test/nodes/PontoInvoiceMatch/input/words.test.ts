import type { Unreadable } from '../../../../nodes/PontoInvoiceMatch/input/unreadable';
import { A_LIST, AN_OBJECT } from '../../../../nodes/PontoInvoiceMatch/input/unreadable';
import { readInvoices } from '../../../../nodes/PontoInvoiceMatch/input/readInvoices';
import { readTransactions } from '../../../../nodes/PontoInvoiceMatch/input/readTransactions';
import {
	sayUnreadable,
	type InputWords,
} from '../../../../nodes/PontoInvoiceMatch/input/words/inputWords';
import { INPUT_WORDS } from '../../../../nodes/PontoInvoiceMatch/input/words/languages';
import { WORDINGS } from '../../../../nodes/PontoInvoiceMatch/matching/explain/languages';

const has = { names: ['Nr', 'Bedrag'], more: 3 };
const place = 'Invoice Field Names > Open Amount';
const setting = 'Invoice Field Names';

/** One of each: a code that is missing here does not compile. */
const EXAMPLES: { readonly [Code in Unreadable['code']]: Unreadable & { code: Code } } = {
	'account-currency': { code: 'account-currency', account: 'USD', currency: 'EUR', setting },
	'amount-ambiguous': { code: 'amount-ambiguous', text: '1.234', whole: '1234', decimal: '1.23' },
	'amount-too-large': { code: 'amount-too-large', text: '9e30', currency: 'EUR' },
	'currency-missing': { code: 'currency-missing' },
	'date-ambiguous': { code: 'date-ambiguous', text: '03/04/2026', first: 3, second: 4 },
	'day-or-amount': { code: 'day-or-amount', text: '46351' },
	'decision-unknown': { code: 'decision-unknown', text: 'hm' },
	'direction-unknown': { code: 'direction-unknown', text: 'hm', place },
	'field-empty': { code: 'field-empty', field: 'Nr' },
	'field-missing': { code: 'field-missing', field: 'Nummer', has, place },
	'headers-lower': { code: 'headers-lower', text: 'Debiteuren' },
	'id-repeated': { code: 'id-repeated', id: 'A-1', items: '4, 7' },
	'id-shared': { code: 'id-shared', id: 'A-1', items: '4, 7' },
	'kind-unknown': { code: 'kind-unknown', text: 'hm', setting },
	'mark-unclear': { code: 'mark-unclear', text: 'hm', column: 'Storno', place: 'A > B' },
	'not-a-currency': { code: 'not-a-currency', text: 'EUROS' },
	'not-a-date': { code: 'not-a-date', text: 'eind mei' },
	'not-a-date-there': { code: 'not-a-date-there', text: '2026-13-01', timeZone: 'Mars/Base' },
	'not-a-percentage': { code: 'not-a-percentage', text: '120' },
	'not-a-text': { code: 'not-a-text', value: 'true' },
	'not-an-amount': { code: 'not-an-amount', text: 'veel' },
	'not-booked': { code: 'not-booked', text: 'Geweigerd' },
	'not-exact': { code: 'not-exact', text: '1.2345', currency: 'EUR' },
	'number-spoilt': { code: 'number-spoilt', text: 'apr-25' },
	'other-currency': { code: 'other-currency', text: '£ 5', written: 'GBP', currency: 'EUR' },
	'other-sign': { code: 'other-sign', text: '$ 5', sign: '$', currency: 'EUR' },
	'paid-unclear': { code: 'paid-unclear', text: 'hm' },
	purchase: { code: 'purchase', text: 'bill' },
	'purchase-list': { code: 'purchase-list', text: 'Leverancier' },
	'rest-or-total': { code: 'rest-or-total', text: 'Te betalen', place },
	'running-balance': { code: 'running-balance', text: 'Saldo', place },
	'side-unknown': { code: 'side-unknown', text: 'hm' },
	'status-unknown': { code: 'status-unknown', text: 'hm', setting },
	'tax-unclear': { code: 'tax-unclear', text: 'Bedrag', place },
	'teaches-unclear': { code: 'teaches-unclear', text: 'hm' },
	'total-row': { code: 'total-row', text: 'Totaal' },
	'value-missing': { code: 'value-missing', has, place },
};
const CODES = Object.values<Unreadable>(EXAMPLES);
const LANGUAGES = Object.entries<InputWords>(INPUT_WORDS);

/** What must be told in any language: the values as they stand, and where to change something. */
const valuesOf = (what: Unreadable): string[] =>
	Object.entries(what)
		.filter(([name]) => name !== 'code' && name !== 'first' && name !== 'second')
		.flatMap(([, value]) => (typeof value === 'string' ? [value] : ['Nr, Bedrag', '3']));

describe('what is said about items that cannot be read', () => {
	it('comes in every language that decisions are explained in', () => {
		expect(Object.keys(INPUT_WORDS).sort()).toEqual(Object.keys(WORDINGS).sort());
	});

	it.each(LANGUAGES)('has a sentence of its own for each reason (%s)', (language, words) => {
		const sentences = CODES.map((what) => sayUnreadable(words, what));
		expect(new Set(sentences).size).toBe(CODES.length);
		for (const [place, what] of CODES.entries()) {
			const sentence = sentences[place] ?? '';
			for (const value of valuesOf(what)) expect(sentence).toContain(value);
			expect(sentence).not.toMatch(/undefined|\[object|\.$/);
			const inEnglish = sayUnreadable(INPUT_WORDS.en, what);
			expect(language === 'en' || sentence !== inEnglish).toBe(true);
		}
		expect(words.advice).toContain('On Bad Input');
		expect(words.item('Open Invoices', 7, 'A-1')).toMatch(/^Open Invoices\b.*\b7 \(A-1\)$/);
		expect(words.item('Open Invoices', 7, '')).not.toContain('(');
	});

	it.each([
		['en', '3 April or 4 March', 'A list'],
		['nl', '3 april of 4 maart', 'Een lijst'],
		['fr', 'le 3 avril ou le 4 mars', 'Une liste'],
		['de', 'der 3. April oder der 4. März', 'Eine Liste'],
	] as const)('writes days and lists as people do (%s)', (language, days, list) => {
		const words = INPUT_WORDS[language];
		expect(sayUnreadable(words, EXAMPLES['date-ambiguous'])).toContain(days);
		expect(sayUnreadable(words, { code: 'not-a-text', value: A_LIST })).toContain(list);
		expect(sayUnreadable(words, { code: 'not-a-text', value: AN_OBJECT })).not.toContain('[object');
	});
});

describe('an item that cannot be read', () => {
	const rules = { timeZone: 'Europe/Brussels', defaultCurrency: 'EUR' };

	it.each([
		['nl', 'Open Invoices, item 1 (A-1), Open Amount: "veel" is geen bedrag'],
		['fr', `Open Invoices, élément 1 (A-1), Open Amount: "veel" n'est pas un montant`],
		['de', 'Open Invoices, Item 1 (A-1), Open Amount: "veel" ist kein Betrag'],
	] as const)('is told in the language that was chosen (%s)', (language, reason) => {
		const json = { number: 'A-1', openAmount: 'veel' };
		const { rejected } = readInvoices([{ json }], {}, { ...rules, language });
		expect(rejected.map(({ reasons }) => reasons)).toEqual([[reason]]);
	});

	it('says in that language what was left out of it, and that an ID is there twice', () => {
		const german = { ...rules, language: 'de' } as const;
		const row = { number: 'A-1', openAmount: '5.00', dueDate: 'bald' };
		const rows = [{ json: row }, { json: { ...row, openAmount: '6.00' } }];
		const { leftOut, rejected } = readInvoices(rows, {}, german);
		expect(leftOut[0]).toContain('"bald" ist kein Datum');
		expect(rejected[0]?.reasons[0]).toContain('"A-1" ist auch die ID von Item 2');
	});

	it('has no English in any language but English, whatever is wrong with it', () => {
		const odd = [
			{ amount: '1.234' },
			{ amount: [1] },
			{ amount: { a: 1 } },
			{ amount: 5, currency: 'QQQ' },
			{ amount: 12.345, currency: 'EUR' },
			{ amount: '90071992547409920000.00', currency: 'EUR' },
			{ amount: '$ 5', currency: 'EUR' },
			{ amount: '£ 5', currency: 'EUR' },
			{ amount: 5, bookedOn: '03/04/2026' },
			{ amount: 5, bookedOn: '2026-13-40' },
			{ amount: 5, direction: 'sideways' },
			{ amount: '' },
			{ id: 'only' },
		].map((json) => ({ json: { id: '', currency: 'EUR', bookedOn: '2026-11-26', ...json } }));
		const reasonsIn = (language: 'en' | 'nl') =>
			readTransactions(odd, {}, { ...rules, language }).rejected.flatMap(({ reasons }) => reasons);
		const [english, dutch] = [reasonsIn('en'), reasonsIn('nl')];
		expect(dutch).toHaveLength(english.length);
		expect(dutch.length).toBeGreaterThan(odd.length);
		expect(dutch.filter((reason) => / is not | the |cannot|may be/.test(reason))).toEqual([]);
	});
});
