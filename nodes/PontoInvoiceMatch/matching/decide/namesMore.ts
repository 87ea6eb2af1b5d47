import { matchesOf } from '../text/matchesOf';
import { SEPA_FIELDS } from '../text/sepaFields';
import type { Work } from './work';

const AND = String.raw`(?:(?:en|et|und|u\.|and|plus) |[+&] ?)`;
/** Joins what is paid besides, where a bare "met" or "with" may as well begin a greeting. */
const TOGETHER =
	'(?:samen met|tesamen met|alsook|alsmede|evenals|benevens|naast|incl\\.?|inclusief|met inbegrip van|ainsi que|de m[eê]me que|y compris|incluant|' +
	'inclus|en plus de|sowie|nebst|samt|mitsamt|zusammen mit|inkl\\.?|inklusive|einschlie(?:ß|ss)lich|zzgl\\.?|zuz[uü]glich|as well as|including|' +
	'together with|along with) ';
/** A sign, or a word that says no more: only the previous invoice, or what is in arrears, behind it makes more of it. */
const BESIDE = '(?:(?:met|avec|mit|with|ook|aussi|auch|also) |[,;/] ?)';
const ARTICLE = String.raw`(?:(?:de|het|den|die|das|der|dem|le|la|les|the|une?|een|eine?|mijn|ma|mon|meine|my|uw|votre|your) |l'|d')?`;
const ALSO = '(?:(?:ook|aussi|auch|also|tevens|[eé]galement) )?';
const MORE =
	'nog|andere?n?|overige|meer|autres?|les autres|suivantes?|weitere|sonstige|mehr|others?|more|another';
/** One more, which is paid as well: a part is of neither surely. */
const ONE_MORE =
	'(?:nog|encore|noch|yet) (?:[eé][eé]n(?:tje)?|une?|eine[rs]?|one|1)|(?:one|1) more|' +
	'(?:een|une?|eine) (?:andere|autre|weitere)|(?:andere|autre|weitere|tweede|deuxi[eè]me|zweite|second) (?:factuur|facture|rechnung|invoice)';
/** The one before, or that of another time. */
const PREVIOUS =
	'(?:(?:facture|factuur|rechnung|invoice) )?(?:vorigen?|vorherigen?|voorgaande|vroegere|eerdere|oudere?|pr[eé]c[eé]dente?s?|ant[eé]rieure?s?|alte[nr]?|anciennes?|' +
	'previous|earlier|older|prior)|(?:facture|factuur|rechnung|invoice) (?:van vorige|du mois|last)|vorrechnung|last (?:one|month|invoice)|' +
	'(?:vor|letzten )monat|mois (?:pass[eé]|dernier|pr[eé]c[eé]dent)|(?:die|[eé][eé]ntje) van|(?:die|der|das) vom|celles?|celui|ceux|that of|those of';
/** What was to be paid long ago. */
const ARREARS =
	'achterstand(?:en)?|achterstallen|arri[eé]r[eé]s?|r(?:ü|ue?)ckst(?:and|(?:ä|ae?)nde)|alt(?:schuld|forderung)(?:en)?|arrears|past due';
const OVERDUE =
	'achterstallige?|arri[eé]r[eé]es?|impay[eé]e?s?|r(?:ü|ue?)ckst(?:ä|ae?)ndigen?|overdue|outstanding';
/** Invoices by when they came: `vorige factuur`, `celle de mai`, `die van april`, `zwei weitere`, `le reste`. */
const OTHERS =
	`${PREVIOUS}|${ARREARS}|${OVERDUE}|${ONE_MORE}|` +
	'letzten?|laatste|oude?|volgende|nieuwe|derni[eè]re?s?|degene|diejenige|the one|' +
	'(?:twee|drie|vier|deux|trois|quatre|zwei|drei|vier|two|three|four|[2-9]) (?:andere|autres?|weitere|oudere|vorige|pr[eé]c[eé]dentes|facturen|factures|rechnungen|invoices|more|others?)';
/** `Jan`, `Mars` and the like are names as well. */
const MONTH =
	'(?:januari|janvier|january|januar|februari|f[eé]vrier|february|februar|maart|march|m[aä]rz|april|avril|mei|mai|may|juni|juin|june|juli|juillet|july|' +
	'augustus|ao[uû]t|august|september|septembre|oktober|octobre|october|november|novembre|december|d[eé]cembre|dezember|feb|mrt|apr|avr|jun|jul|aug|sept?|okt|oct|nov|dec|dez)';
/**
 * The invoice of another month, `en factuur april`; a bare month stands behind the number that it is paid with: `voor maart
 * en april` is what one is for.
 */
const OF_MONTH =
	`(?:(?:factuur|facture|rechnung|invoice|maand|mois|monat|month) (?:(?:van|voor|de|du|vom|von|f[uü]r|of|for) )?(?:d'|maand )?${MONTH}|` +
	`(?<!${MONTH}\\.? (?:(?:20)?\\d\\d )?(?:${AND}|${TOGETHER}))(?<=\\d[)\\]]? ?(?:${AND}|${TOGETHER}))${MONTH})`;
/** What is still owed besides, unless it is said to come: `en het saldo`, but not `en de rest volgt`. */
const BALANCE =
	'(?:saldo|solde|reste?|restant|restbedrag|restbetrag|balance|openstaande?|offene[nrs]?)(?! (?:volgt|volgen|later|binnenkort|suit|suivra|suivront|plus tard|folgt|folgen|sp[aä]ter|follows|will|komt|wordt|[aà] suivre))';
/** An order or the like, which is paid for as well: `plus order 55123`. */
const OTHER_THING =
	'(?:order|bestelling|bestelbon|commande|bestellung|auftrag|offerte|devis|angebot|contract|dossier|aanmaningskosten|kosten|frais|mahngeb[uü]hr(?:en)?|rente|int[eé]r[eê]ts)';
/** "2025-0042 e.a.", "en nog een", "et autres", "u. a.": behind these a part is for the invoice that is named, and only what is over for others. */
const AND_OTHERS = new RegExp(
	String.raw`(?:^|[\s,;+(])(?:e\.\s?[av]\.?|e[av]|ff?\.|et suiv(?:ante?s?|\.)|u\.\s?a\.|et al\.?|enz\.?|usw\.?|etc\.?|(?:${AND}|${TOGETHER})${ARTICLE}(?:${MORE}))(?=$|[\s,;.)])`,
	'i',
);
/** What is paid besides: neither a part nor what is over is then surely of the invoice. */
const AND_MORE = new RegExp(
	String.raw`(?:^|[\s,;+(\d])(?:(?:${AND}|${TOGETHER})${ALSO}${ARTICLE}(?:${OTHERS}|${OF_MONTH}|${BALANCE}|${OTHER_THING})|${BESIDE}${ARTICLE}(?:${PREVIOUS}|${ARREARS}))(?=$|[\s,;.)'’])`,
	'i',
);
/** `vorige factuur en 2025-0042`, `april + F1042`, `order 55 en F1042` */
const MORE_IN_FRONT = new RegExp(
	String.raw`(?:^|[\s,;(])(?:${PREVIOUS}|${ARREARS}|${MONTH}|${OTHER_THING}(?: n[r°o]\.?)? ?\d{1,9})(?: (?:factuur|facture|rechnung|invoice|maand|mois))? (?:${AND}|${TOGETHER})(?:(?:factuur|facture|rechnung|invoice) )?(?=\p{L}{0,5}[-/ ]?\d{2})`,
	'iu',
);
/** `waarborg + F1042`, `F1042 + div.`: a plus beside a word, which is no word for the number behind it, and not that of a phone. */
const PLUS = String.raw`(?<!\+|\b(?:${SEPA_FIELDS}))\+(?!\+)`;
const NUMBER_WORD = '(?:fact?(?:uur|ure)?|fakt(?:uur|ura)?|rechn(?:ung)?|rg|re|inv(?:oice)?|nr|n)';
const PLUS_WORD = new RegExp(
	String.raw`(?<![\p{L}\d])\p{L}{3,}\.? ?${PLUS}(?!\d{2,3}(?!\d)|\d{9})|${PLUS} ?(?!${NUMBER_WORD}\b)\p{L}{2,}(?![\p{L}]|[-/. ]?\d)`,
	'iu',
);
/** `onder andere F1042`, `incl. F1042`, `ook factuur F1042`: others go with it. */
const AMONG_OTHERS = new RegExp(
	String.raw`(?<!\p{L})(?:waaronder|o\.\s?a\.?|onder (?:andere?|meer)|entre autres|notamment|dont|u\.\s?a\.?|unter anderem|darunter|among others?|including|` +
		String.raw`incl\.?|inclusief|y compris|inkl\.?|inklusive|einschl(?:ie(?:ß|ss)lich|\.)?|ook|aussi|[eé]galement|eveneens|tevens|auch|also),? (?:${NUMBER_WORD}\.? )?(?=\p{L}{0,5}[-/ ]?\d{2})`,
	'iu',
);
/** `2025-0042, ...` */
const GOES_ON = /\d[,;]? ?(?:\.{3}|…)/;
const CREDIT_NOTE =
	'creditnota|kredietnota|creditfactuur|credit note|avoir|note de cr[eé]dit|gutschr\\.?|cn|nc|gs';
/** What takes off: a word, a dash behind digits, or the sign of German bookkeepers. */
const LESS =
	'\\b(?:min|minus|moins|less|minder|aftrek(?: van)?|aftr\\.?|verminderd met|in mindering|d[eé]duction(?: de)?|deducting|net of|abz(?:[uü]glich|ueglich|gl\\.?)) ?|(?<=\\d ?)- ?|\\.\\/\\. ?';
/** What stands between it and its digits, the letters in front of them among it. */
const UP_TO_DIGITS = '(?:[-.:/ ]|\\. | nr\\.? | n[°o]? )?(?!\\p{L})[A-Z]{0,3}[-/]?';
/**
 * A credit note of which nothing is known is taken off: `min CN-7`, `2025-0042 - Gutschrift`, `FACT F1042 AV 2025-0150`.
 * The bank's own `ECHTZEIT-GUTSCHRIFT` is none.
 */
const LESS_CREDIT = new RegExp(
	`(?:${LESS})(?:de |la |le |l['’]|een |une? |uw |votre |ihre )?(?:${CREDIT_NOTE}|gutschrift|credit)(?!\\p{L})|` +
		`(?<!\\p{L})(?:(?:${CREDIT_NOTE})${UP_TO_DIGITS}\\d{2}|av${UP_TO_DIGITS}\\d{3})`,
	'iu',
);

/** `2025-0042/0107`, `2025-0042; A-107`: another number, behind the one that was read. */
const NUMBER_BEHIND =
	/^\s?(?:\/\s?(?!20\d\d\b)\d{3,6}|[;,+&/]\s?(?!(?:B|BE|D|L|F|A|NL|CH)-\d{4,5} )\p{L}{1,4}[-/.]?\d{2,6})(?![\p{L}\d]|[-/., ]{1,2}\d)/u;

/** `3 facturen`, `deux factures`, of which one is named. */
const COUNT =
	/(?<![\p{L}\d]|\d[-/.])(?:[2-9]|twee|drie|vier|deux|trois|quatre|zwei|drei|two|three|four) (?:facturen|factures|rechnungen|invoices)(?!\p{L})/iu;
const AMOUNT =
	/(?<![\d.,])\d[\d.,]{0,14}\s?(?:€|euros?|eur)(?!\p{L})|(?:€|(?<!\p{L})eur)\s?\d[\d.,]{0,14}/giu;

/** Whether a text gives two amounts or more: what is left over, or short, is of the others. */
const hasSeveralAmounts = (text: string): boolean => {
	const amounts = [...matchesOf(text, AMOUNT)].map(([amount]) => amount.replace(/\D/g, ''));
	return new Set(amounts).size > 1;
};

/** Whether a text says that it pays more than it names, of a payment that is over what is open, or short of it. */
export const saysAndMore = (work: Work, isOver: boolean): boolean => {
	const { remittanceInformation: text } = work.transaction;
	if (text === undefined) return false;
	if (isOver && AND_OTHERS.test(text)) return true;
	if (
		AND_MORE.test(text) ||
		MORE_IN_FRONT.test(text) ||
		PLUS_WORD.test(text) ||
		AMONG_OTHERS.test(text) ||
		GOES_ON.test(text) ||
		(work.reading.mentions.length < 2 && COUNT.test(text)) ||
		hasSeveralAmounts(text) ||
		LESS_CREDIT.test(text)
	)
		return true;
	const [mention, ...others] = work.reading.mentions;
	const at = others.length > 0 || mention === undefined ? -1 : text.indexOf(mention.written);
	return at >= 0 && NUMBER_BEHIND.test(text.slice(at + (mention?.written.length ?? 0)));
};
