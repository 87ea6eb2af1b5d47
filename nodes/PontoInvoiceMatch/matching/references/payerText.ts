import { SEPA_FIELDS } from '../text/sepaFields';
import { composeLatin } from '../text/characters';
import { invoiceOfBilling } from './billingInformation';

/** What a text is once its marks are read: its characters, and which of them the bank wrote. */
export interface PayerText {
	readonly text: string;
	/** From and to, as positions in the text: the bank's own words and ids, which never name an invoice. */
	readonly ofBank: ReadonlyArray<readonly [number, number]>;
}

const LINE_BREAK_TAG = /<br\s*\/?>|&lt;br\s*\/?&gt;/gi;
const TAG = /<\/?[a-z]{1,10}>/gi;
const ENTITY = /&(?:#(\d{1,12})|#x([\da-f]{1,12})|([a-z]{2,8}));/gi;
const NAMED_ENTITIES = new Map([
	['amp', '&'],
	['nbsp', ' '],
	['quot', '"'],
	['apos', "'"],
	['lt', '<'],
	['gt', '>'],
	['sol', '/'],
	['hyphen', '-'],
	['dash', '-'],
	['ndash', '-'],
	['period', '.'],
	['comma', ','],
	['colon', ':'],
	['num', '#'],
]);
// Swiss files: the bank did not reject it.
const NOT_REJECTED = /\?REJECT\?0/gi;

// SEPA as Dutch banks write it: /REMI/ and /RTRN/ are the payer's words, the other fields the bank's. Behind /ROC/, the payer's
// own reference, SWIFT has /RFB/ for the one that is the invoice's, /URI/ for words, and ///INV/.
const SLASHED =
	/\/(?:TRTP|IBAN|BIC|NAME|ADDR|REMI|EREF|KREF|MARF|MREF|CSID|CRED|ORDP|BENM|PURP|ISDT|CNTP|ULTD|ULTB|SVCL|PREF|INIT|OCMT|EXCH|CHGS|ROC|RFB|URI|(?<=\/\/)INV)\//gi;
// As German banks write it: SVWZ is the payer's.
const PLUSED = new RegExp(`\\b(?:${SEPA_FIELDS}|TAN|DATUM)[+]`, 'g');
const COLONED = /\b(?:[EKMBR]REF|CRED|DEBT|ABWA)\s?:\s?\S+/g;
const OF_PAYER = /REMI|SVWZ|RFB|URI|INV/i;
// Words of Belgian, Dutch, French, German and English banks, with the date, time or number behind them.
const BANK_PHRASE = new RegExp(
	'\\b(?:ex[eé]cut[eé]e? le|uitgevoerd op|uitvoeringsdatum|executed on|ausgef[uü]hrt am|' +
		'date (?:de )?valeur|date (?:de )?comptable|date op[eé]ration|valutadatum|valuta|value date|datum valuta|wertstellung|valuta per|' +
		'boekingsdatum|boekdatum|booking date|date de comptabilisation|buchungstag|buchungsdatum|datum/tijd|date/heure|date/time|' +
		'r[eé]f[eé]rence (?:de la )?banque|r[eé]f\\.? banque|bankreferentie|referentie bank|bank reference|bankreferenz|' +
		'verrichtingsnummer|transactienummer|num[eé]ro d.op[eé]ration|transaction (?:no|id|number)|volgnummer|afschriftnummer|' +
		// In front of the payer's words Deutsche Bank writes "Verwendungszweck/ Kundenreferenz".
		'(?:client|customer|klant(?:en)?|kunden(?<!verwendungszweck\\s?/\\s?kunden))[- ]?ref(?:eren(?:ce|tie|z))?|' +
		// The payer's own: "onze ref".
		'o[./-]{1,2}\\s?ref(?:eren(?:tie|ce))?|' +
		'(?:end[- ]to[- ]end|e2e)[- ](?:ref(?:erenz|erence)?|id)|' +
		// Société Générale: "VIR INST RE 575886323034".
		'r[eé]f[. ]{1,2}bq|vir(?:ement)? (?:inst(?:antane)? |sepa |europeen |perm )?re(?:cu)?(?= {1,4}\\d{10,13}[a-z]?\\b) {0,3}|' +
		'rekeningafschrift|uittreksel|extrait (?:de compte)?|statement no|kontoauszug|auszug|primanota)' +
		'\\.?\\s?(?:n[r°o]\\.?)?\\s?:?\\s?([\\d][\\d./:-]*(?: \\d\\d:\\d\\d(?::\\d\\d)?)?)',
	'gi',
);
// A UETR, or another id that an app made.
const UUID = /(?<![\da-z])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-z])/gi;
const UUID_LENGTH = 36;
// Belfius "REF. : 090549U16A042 VAL. 16-06", iDEAL "Kenmerk: 16-06-2025 20:25 0030001234567890", BNP "/EID 7F31A0C99".
const MARKED_ID =
	/\bREF\. ?: ?[\dA-Z]{10,} VAL\. \d\d-\d\d|\bkenmerk\s?: ?\d\d-\d\d-\d{4} \d\d:\d\d \d{16}|\/EID \S+/gi;
const COMMUNICATION =
	/\b(?:communication|mededeling|omschrijving|mitteilung|verwendungszweck|motif|libell[eé]|remittance info(?:rmation)?)\s?:/i;
// What stands in front of the payer's words on one line: a field of a bank, or the account of who paid.
const IN_FRONT_OF_PAYER = new RegExp(
	String.raw`/(?:REMI|MOTIF|RNF)\b/?|\bSVWZ\s?[+:]|${COMMUNICATION.source}|` +
		String.raw`\b(?:buchungstext|betreff|onderwerp|opmerking|message|nachricht|description)\s?:|` +
		String.raw`\b[a-z]{2}\d\d[a-z\d]{11,30}\b`,
	'i',
);
// Behind the payer's words Dutch and French banks put the reference that his software made.
const HAS_WORDS_OF_PAYER = /\bomschrijving\s?:|\/MOTIF\b|\bmotif\s?:/i;
const BEHIND_WORDS_OF_PAYER =
	/(?:(?<!\b(?:uw|jouw|ons|onze)\s)\bkenmerk\s?:|(?<!\bv)\/REF(?:DO)?[ :/]|(?<!\b(?:votre|vos|vtre|v|uw|your|facture|fact|fac|factuur|invoice)[\s./]{1,2})\bref\s?:)\s?\S+/gi;
const OF_BANK_IN_FRONT =
	/\b(?:compte|rekening|iban|bic|naam|name|nom|konto|virement|(?:instant)?overschrijving|storting|versement|[uü]berweisung|transfer)\b/i;
const MT940_FIELD = /\?(\d\d)/g;
// As Triodos writes it, behind the three digits of the booking's kind: `000>100NL91ABNA0417164300>20...>29>30`.
const TRIODOS_FIELD = />(\d\d)/g;
const IS_OF_TRIODOS = /^(?:\d{3})?>\d\d.*>[23]\d/s;
const MT940_LENGTH = 27;
// The kind of booking, and the payer's name.
const FIELDS_OF_WORDS = new Set(['00', '32', '33']);

const PLURAL = /(?<=\p{L})\((s|n|e|en|es|x)\)/giu;
const LETTER = /\p{L}/u;
// Characters that are no Latin may be digits of another width. Without any digit there is nothing to be kept apart.
const MAY_HAVE_DIGITS = /[\d\u0250-\uffff]/;
const NOTHING_OF_BANK: PayerText['ofBank'] = [];

/** A text without Swiss banks' word that they did not reject it. */
export const withoutNotRejected = (text: string): string =>
	text.includes('?') ? text.replace(NOT_REJECTED, ' ') : text;

/** The end of a text that is the payer's: behind the last mark of a field for his words, or his account. */
export const endOfPayer = (text: string): string => text.split(IN_FRONT_OF_PAYER).at(-1) ?? '';

/** Reads the marks of a text: HTML, fields of bank files, phrases of banks; all of them have letters. */
export function payerText(raw: string): PayerText {
	if (!LETTER.test(raw) && !raw.includes('&')) {
		return { text: composeLatin(raw), ofBank: NOTHING_OF_BANK };
	}
	// Where the bank's words stand counts in the text that is read: "…" is three characters of it.
	const plain = withPlurals(composeLatin(withoutHtml(raw)));
	const text = invoiceOfBilling(payerWords(plain));
	return { text, ofBank: MAY_HAVE_DIGITS.test(text) ? rangesOfBank(text) : NOTHING_OF_BANK };
}

function payerWords(plain: string): string {
	const isOfTriodos = plain.includes('>') && IS_OF_TRIODOS.test(plain);
	if (isOfTriodos) return withoutFields(plain, TRIODOS_FIELD);
	return plain.includes('?') ? withoutFields(withoutNotRejected(plain), MT940_FIELD) : plain;
}

/** `CHEQUE(S)` is one word. */
const withPlurals = (text: string) => (text.includes('(') ? text.replace(PLURAL, '$1') : text);

function withoutHtml(raw: string): string {
	const text = raw.includes('&') ? raw.replace(ENTITY, entity) : raw;
	return text.includes('<') ? text.replace(LINE_BREAK_TAG, '\n').replace(TAG, ' ') : text;
}

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
	if (name !== undefined) return NAMED_ENTITIES.get(name.toLowerCase()) ?? whole;
	const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
	// Digits of an entity that is no character number nothing.
	return code > 0 && code < 0x10000 ? String.fromCharCode(code) : ' ';
}

/** Takes the payer's words out of the fields of an MT940 file: ?20 to ?29 and ?60 to ?63, of 27 characters each. */
function withoutFields(text: string, field: RegExp): string {
	const parts = text.split(field);
	if (!parts.some(isRemittanceCode)) return text;
	let words = '';
	let previous = '';
	const others: string[] = [];
	for (let at = 1; at < parts.length; at += 2) {
		const [code = '', content = ''] = parts.slice(at, at + 2);
		if (/^[26]/.test(code)) {
			words += words === '' || previous.length === MT940_LENGTH ? content : `\n${content}`;
			previous = content;
		} else if (FIELDS_OF_WORDS.has(code)) others.push(content.replace(/\d/g, ''));
	}
	return [words, ...others].join('\n');
}

const isRemittanceCode = (part: string, at: number) => at % 2 === 1 && part.startsWith('2');

function rangesOfBank(text: string): Array<readonly [number, number]> {
	const ranges: Array<readonly [number, number]> = [];
	// Most texts have none of these signs, and need not be searched for what has one.
	const hasSlash = text.includes('/');
	if (hasSlash) addFields(ranges, text, SLASHED, 1);
	if (text.includes('+')) addFields(ranges, text, PLUSED, 0);
	const hasColon = text.includes(':');
	if (hasColon) addMatches(ranges, text, COLONED);
	addMatches(ranges, text, BANK_PHRASE);
	if (hasColon || hasSlash) addMatches(ranges, text, MARKED_ID);
	if (text.length >= UUID_LENGTH && text.includes('-')) addMatches(ranges, text, UUID);
	if ((hasColon || hasSlash) && HAS_WORDS_OF_PAYER.test(text)) {
		addMatches(ranges, text, BEHIND_WORDS_OF_PAYER);
	}
	const communication = hasColon ? COMMUNICATION.exec(text) : null;
	if (communication !== null && OF_BANK_IN_FRONT.test(text.slice(0, communication.index))) {
		ranges.push([0, communication.index]);
	}
	return ranges;
}

function addMatches(ranges: Array<readonly [number, number]>, text: string, phrases: RegExp): void {
	// A search that finds nothing costs a fraction of the iterator that would say so.
	if (text.search(phrases) < 0) return;
	for (const match of text.matchAll(phrases)) {
		ranges.push([match.index, match.index + match[0].length]);
	}
}

/** A field goes up to the next one; `overlap` is what both share. */
function addFields(
	ranges: Array<readonly [number, number]>,
	text: string,
	fields: RegExp,
	overlap: number,
): void {
	if (text.search(fields) < 0) return;
	const starts = [...text.matchAll(fields)];
	for (const [at, match] of starts.entries()) {
		if (OF_PAYER.test(match[0])) continue;
		const end = starts[at + 1]?.index ?? text.length;
		ranges.push([match.index, end + overlap]);
	}
}
