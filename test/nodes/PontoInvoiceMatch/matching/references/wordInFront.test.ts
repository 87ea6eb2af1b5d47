import { maskForeignDigits } from '../../../../../nodes/PontoInvoiceMatch/matching/references/masks';
import {
	isOtherNumber,
	standsAlone,
	wordInFront,
} from '../../../../../nodes/PontoInvoiceMatch/matching/references/wordInFront';
import {
	createTokens,
	readTokens,
	tokenText,
	USED,
	type Tokens,
} from '../../../../../nodes/PontoInvoiceMatch/matching/text/tokens';

/** The tokens of a text, dates and amounts marked, and some of them as read before or as the bank's own. */
function tokensOf(text: string, read: readonly string[], ofBank: readonly string[] = []): Tokens {
	const tokens = createTokens();
	readTokens(tokens, text);
	maskForeignDigits(tokens, 2025, { prefixes: new Set(), shapes: new Set() });
	for (let at = 0; at < tokens.count; at += 1) {
		if (read.includes(tokenText(tokens, at))) tokens.used[at] = USED.read;
		if (ofBank.includes(tokenText(tokens, at))) tokens.used[at] = USED.foreign;
	}
	return tokens;
}

function front(text: string, read: readonly string[] = [], ofBank: readonly string[] = []) {
	const tokens = tokensOf(text, read, ofBank);
	return wordInFront(tokens, tokens.count - 1);
}

describe('digits are the number of an invoice', () => {
	it.each([
		'factuur 42',
		'factuur    42',
		'factuur nr 42',
		'factuur nr no 42',
		'factuur van nr 42',
		'onze   factuur 42',
		'uw ref 42',
		'uw: ref 42',
		'rekening 42',
		'levering rekening 42',
		'Rechnung vom 12.05. Nr 1041',
		'Rechnung 25/06/2025 Nr 1041',
		'factuur om 12:30 nr 42',
	])('behind its word: %s', (text) => expect(front(text)).toBe('label'));

	it.each([
		...['facture n F1041', 'FACTURE N FACT1041', 'n: F1041', 'N?VF1041', 'n\uFFFDF1041', 'N.F1041'],
		...['n. F1041', 'n.° F1041', 'N F 1041', 'factures nos FACT 1041', 'nos F1041'],
	])('behind "n" for number and the letters of its series: %s', (text) =>
		expect(front(text)).toBe('label'),
	);

	it.each(['factuur 41, 42', 'factuur 41 + 42', 'factuur 41 en 42', 'factuur 40, 41 en 42'])(
		'in a list behind it: %s',
		(text) => expect(front(text, ['40', '41'])).toBe('label'),
	);
});

describe('digits say no more than they do themselves', () => {
	it.each([
		'42',
		'factuur     42',
		'contract     42',
		'factuur nr no n 42',
		'factuur van 42',
		'factuur juni 42',
		'factuur uw 42',
		'factuur 7 42',
		'factuur 7 nr 42',
		'factuur 12/05/2025 1041',
		'Rechnung vom 12.05. 1041',
		'ref 42',
		'uw   ref 42',
		'contract until 42',
		'contract dank 42',
		'contract EUR 42',
		'contract alle 42',
		'levering, 42',
		'levering! 42',
		'levering (42',
		'levering - 42',
		'contract en en en en en en 42',
	])('where no word calls them anything: %s', (text) => expect(front(text)).toBe('nothing'));

	it.each(['factuur 41 42', 'factuur 41 nr 42', 'factuur 41 / - 42'])(
		'behind a number that is no list: %s',
		(text) => expect(front(text, ['41'])).toBe('nothing'),
	);

	it.each(['contract 42', 'factuur 42'])('behind a word of the bank: %s', (text) =>
		expect(front(text, [], ['contract', 'factuur'])).toBe('nothing'),
	);
});

describe('digits are the number of something else', () => {
	it.each([
		['contract 42', 'other'],
		['contract en en en en en 42', 'other'],
		['Az 42', 'other'],
		['zonder 42', 'other'],
		['sauf 42', 'other'],
		['bestelling 42', 'order'],
		['onze factuur 42', 'own'],
		['onze: factuur 42', 'own'],
		['onze ref 42', 'own'],
		['n/facture 42', 'own'],
		['N/F1041', 'own'],
		['nos factures 42', 'own'],
		['N facture 42', 'own'],
		['klant 42', 'payer'],
		['tel 42', 'payer'],
		['kaart 42', 'payer'],
		['van rekening 42', 'payer'],
	] as const)('behind its word: %s', (text, word) => {
		expect(front(text)).toBe(word);
		expect(isOtherNumber(word)).toBe(true);
	});

	it.each(['levering 42', 'levering: 42', 'Gent, levering 42', 'levering van 42'])(
		'perhaps, behind any noun: %s',
		(text) => expect(front(text)).toBe('noun'),
	);

	it.each(['label', 'noun', 'nothing'] as const)('but not behind a %s', (word) =>
		expect(isOtherNumber(word)).toBe(false),
	);
});

describe('a number alone in its text', () => {
	const isAlone = (text: string) => {
		const tokens = tokensOf(text, []);
		const texts = Array.from({ length: tokens.count }, (_, at) => tokenText(tokens, at));
		return standsAlone(tokens, texts.indexOf('2025'), texts.indexOf('0042'));
	};

	it.each([
		'2025-0042',
		'factuur 2025-0042',
		'factuur nr 2025-0042 bedankt',
		'x 2025-0042',
		'uw ref 2025-0042',
		'van rekening 2025-0042',
	])('may have words that pay, greet or call it an invoice: %s', (text) =>
		expect(isAlone(text)).toBe(true),
	);

	it.each([
		'levering 2025-0042',
		'2025-0042 levering',
		'7 2025-0042',
		'2025-0042 7',
		'contract 2025-0042',
		'2025 factuur 0042 juni',
	])('has no other word or digits beside it: %s', (text) => expect(isAlone(text)).toBe(false));
});
