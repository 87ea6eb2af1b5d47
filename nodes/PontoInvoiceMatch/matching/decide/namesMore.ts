import type { Work } from './work';

const AND = String.raw`(?:en|et|und|and|plus|\+|&)`;
const ARTICLE = String.raw`(?:(?:de|het|den|die|das|der|dem|le|la|les|the|une?|een|eine?|mijn|ma|mon|meine|my) |l')?`;
const MORE =
	'nog|andere?n?|overige|meer|autres?|les autres|suivantes?|weitere|sonstige|mehr|others?|more|another';
/** Invoices by when they came: `vorige factuur`, `celle de mai`, `die van april`, `zwei weitere`, `le reste`. */
const OTHERS =
	'vorigen?|vorherigen?|letzten?|voorgaande|laatste|oudere?|oude|eerdere|volgende|nieuwe|pr[eé]c[eé]dente?s?|anciennes?|derni[eè]re?s?|alten?|' +
	'previous|earlier|older|celles?|celui|ceux|die van|degene|diejenige|die vom|that of|those of|the one|' +
	'(?:twee|drie|vier|deux|trois|quatre|zwei|drei|vier|two|three|four|[2-9]) (?:andere|autres?|weitere|oudere|vorige|pr[eé]c[eé]dentes|facturen|factures|rechnungen|invoices|more|others?)|' +
	'(?:facture|factuur|rechnung|invoice) (?:pr[eé]c[eé]dente|van vorige|du mois)';
/** What is still owed besides, unless it is said to come: `en het saldo`, but not `en de rest volgt`. */
const BALANCE =
	'(?:saldo|solde|reste?|restant|restbedrag|restbetrag|balance|openstaande?|offenen?)(?! (?:volgt|volgen|later|binnenkort|suit|suivra|suivront|plus tard|folgt|folgen|sp[aä]ter|follows|will|komt|wordt|[aà] suivre))';
/** An order or the like, which is paid for as well: `plus order 55123`. */
const OTHER_THING =
	'(?:order|bestelling|bestelbon|commande|bestellung|auftrag|offerte|devis|angebot|contract|dossier|aanmaningskosten|kosten|frais|mahngeb[uü]hr(?:en)?|rente|int[eé]r[eê]ts)';
/** "2025-0042 e.a.", "en nog een", "et autres", "u. a.": behind these a part is for the invoice that is named, and only what is over for others. */
const AND_OTHERS = new RegExp(
	String.raw`(?:^|[\s,;+(])(?:e\.\s?a\.?|u\.\s?a\.|et al\.?|enz\.?|usw\.?|etc\.?|${AND} (?:${MORE}))(?=$|[\s,;.)])`,
	'i',
);
/** What is paid besides: neither a part nor what is over is then surely of the invoice. */
const AND_MORE = new RegExp(
	String.raw`(?:^|[\s,;+(])(?:${AND} ${ARTICLE}(?:${OTHERS}|${BALANCE}|${OTHER_THING}))(?=$|[\s,;.)])`,
	'i',
);
/** `2025-0042, ...` */
const GOES_ON = /\d[,;]? ?(?:\.{3}|…)/;
/** `min CN-7`, a credit note of which nothing is known. */
const LESS_CREDIT =
	/\b(?:min|minus|moins|less|minder|abz(?:[uü]glich|ueglich|gl\.?)|-) ?(?:de |la |le |uw |votre |ihre )?(?:cn|nc|creditnota|kredietnota|credit note|avoir|note de cr[eé]dit|gutschrift|gs)(?![\p{L}])/iu;

/** `2025-0042/0107`, `2025-0042; A-107`: another number, behind the one that was read. */
const NUMBER_BEHIND =
	/^\s?(?:\/\s?(?!20\d\d\b)\d{3,6}|[;,+&/]\s?(?!(?:B|BE|D|L|F|A|NL|CH)-\d{4,5} )\p{L}{1,4}[-/.]?\d{2,6})(?![\p{L}\d]|[-/., ]{1,2}\d)/u;

/** Whether a text says that it pays more than it names, of a payment that is over what is open, or short of it. */
export const saysAndMore = (work: Work, isOver: boolean): boolean => {
	const { remittanceInformation: text } = work.transaction;
	if (text === undefined) return false;
	if (isOver && AND_OTHERS.test(text)) return true;
	if (AND_MORE.test(text) || GOES_ON.test(text) || LESS_CREDIT.test(text)) return true;
	const [mention, ...others] = work.reading.mentions;
	const at = others.length > 0 || mention === undefined ? -1 : text.indexOf(mention.written);
	return at >= 0 && NUMBER_BEHIND.test(text.slice(at + (mention?.written.length ?? 0)));
};
