import { dayAndMonth, fieldLister, valueWriter, type InputWords } from './inputWords';

const dag = dayAndMonth('nl', 'd LLLL');
const velden = fieldLister('geen velden', (aantal) => `en nog ${aantal}`);
const getoond = valueWriter('Een lijst', 'Een object');

/** What is said about items that cannot be read, in Dutch. */
export const DUTCH_INPUT: InputWords = {
	item: (input, number, name) => `${input}, item ${number}${name === '' ? '' : ` (${name})`}`,
	unreadable: {
		'account-currency': ({ account, currency, setting }) =>
			`het openstaande bedrag is in ${account}, de munt van de klantrekening, en de factuur is in ${currency}. Kies bij ${setting} een veld met wat in ${currency} openstaat`,
		'amount-ambiguous': ({ text, whole, decimal }) =>
			`"${text}" kan ${whole} of ${decimal} zijn. Stel de optie Decimal Mark in`,
		'amount-too-large': ({ text, currency }) =>
			`"${text}" ${currency} is te groot om nauwkeurig op te tellen`,
		'currency-missing': () =>
			'geen waarde gevonden. Noem het veld "currency", of stel de optie Default Currency in',
		'date-ambiguous': ({ text, first, second }) =>
			`"${text}" kan ${dag(first, second)} of ${dag(second, first)} zijn. Stel de optie Date Order in`,
		'day-or-amount': ({ text }) =>
			`"${text}" kan een dag of een bedrag zijn. Schrijf "ja" of laat het leeg`,
		'decision-unknown': ({ text }) =>
			`"${text}" is niet bekend. Schrijf confirmed, rejected, undone of notAnInvoice, of laat het leeg`,
		'direction-unknown': ({ text, place }) =>
			`"${text}" zegt niet of het geld binnenkwam of buitenging. Schrijf "credit" of "debet", of kies een ander veld bij ${place}`,
		'field-empty': ({ field }) => `het veld "${field}" is leeg`,
		'field-missing': ({ field, has, place }) =>
			`het item heeft geen veld "${field}". Het heeft ${velden(has)}. Verbeter ${place}`,
		'headers-lower': ({ text }) =>
			`geen waarde gevonden: "${text}" is geen naam van een kolom. Staan de namen lager in het blad, zeg dan aan de node die het leest vanaf welke rij`,
		'id-repeated': ({ id, items }) => `"${id}" is al gelezen uit item ${items}`,
		'id-shared': ({ id, items }) =>
			`"${id}" is ook het ID van item ${items}, met een andere inhoud. Kies een veld dat uniek is, of laat er een weg`,
		'kind-unknown': ({ text, setting }) =>
			`"${text}" is niet bekend als soort document. Schrijf "factuur" of "creditnota", of kies een ander veld bij ${setting}`,
		'mark-unclear': ({ text, column, place }) =>
			`"${text}" in de kolom "${column}" zegt geen ja en geen nee. Schrijf "ja" of laat het leeg, of kies het veld dat telt bij ${place}`,
		'not-a-currency': ({ text }) => `"${text}" is geen muntcode van ISO 4217`,
		'not-a-date': ({ text }) => `"${text}" is geen datum zoals 2026-11-20 of 20/11/2026`,
		'not-a-date-there': ({ text, timeZone }) =>
			`"${text}" is geen datum in de tijdzone "${timeZone}"`,
		'not-a-percentage': ({ text }) => `"${text}" is geen percentage van 0 tot 99`,
		'not-a-text': ({ value }) => `${getoond(value)} is geen tekst`,
		'not-an-amount': ({ text }) => `"${text}" is geen bedrag`,
		'not-booked': ({ text }) =>
			`"${text}" zegt dat het geld niet binnen is. Alleen wat geboekt is, kan een factuur betalen`,
		'not-exact': ({ text, currency }) => `"${text}" is geen precies bedrag in ${currency}`,
		'number-spoilt': ({ text }) =>
			`"${text}" is wat een rekenblad van het nummer maakte. Maak van de kolom tekst en schrijf het opnieuw`,
		'other-currency': ({ text, written, currency }) =>
			`"${text}" is in ${written}, en de munt van het item is ${currency}`,
		'other-sign': ({ text, sign, currency }) =>
			`"${text}" heeft het teken ${sign}, en de munt van het item is ${currency}`,
		'paid-unclear': ({ text }) =>
			`"${text}" zegt geen ja en geen nee. Schrijf "ja" of laat het leeg`,
		purchase: ({ text }) => `"${text}" is een aankoopdocument. Geef alleen verkoopdocumenten door`,
		'purchase-list': ({ text }) =>
			`de kolom "${text}" is er een van aankopen. Geef alleen verkoopdocumenten door`,
		'rest-or-total': ({ text, place }) =>
			`"${text}" kan het hele bedrag zijn of wat er nog van rest. Kies het veld van wat rest bij ${place}`,
		'running-balance': ({ text, place }) =>
			`"${text}" telt de rijen erboven op, en zegt niet wat van deze rij openstaat. Kies een ander veld bij ${place}`,
		'side-unknown': ({ text }) =>
			`"${text}" ernaast zegt geen debet en geen credit. Schrijf een van beide`,
		'status-unknown': ({ text, setting }) =>
			`"${text}" zegt hier niet of iets openstaat of betaald is. Schrijf "open" of "betaald", of kies een ander veld bij ${setting}`,
		'tax-unclear': ({ text, place }) =>
			`"${text}" kan met of zonder btw zijn. Kies het veld van wat openstaat bij ${place}`,
		'teaches-unclear': ({ text }) =>
			`"${text}" zegt geen ja en geen nee. De betaler wordt niet onthouden`,
		'total-row': ({ text }) => `"${text}" begint de rij van een totaal, en dat is geen factuur`,
		'value-missing': ({ has, place }) =>
			`geen waarde gevonden. Het item heeft ${velden(has)}. Kies het juiste veld bij ${place}`,
	},
	advice: 'Verbeter het item, of zet de optie On Bad Input op Put It on Unmatched.',
};
