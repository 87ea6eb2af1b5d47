import { dayAndMonth, fieldLister, valueWriter, type InputWords } from './inputWords';

const tag = dayAndMonth('de', 'd. LLLL');
const felder = fieldLister('keine Felder', (anzahl) => `und ${anzahl} weitere`);
const gezeigt = valueWriter('Eine Liste', 'Ein Objekt');

/** What is said about items that cannot be read, in German. */
export const GERMAN_INPUT: InputWords = {
	item: (input, number, name) => `${input}, Item ${number}${name === '' ? '' : ` (${name})`}`,
	unreadable: {
		'account-currency': ({ account, currency, setting }) =>
			`der offene Betrag ist in ${account}, der Währung des Kundenkontos, und die Rechnung ist in ${currency}. Wählen Sie unter ${setting} ein Feld mit dem in ${currency} offenen Betrag`,
		'amount-ambiguous': ({ text, whole, decimal }) =>
			`"${text}" kann ${whole} oder ${decimal} sein. Stellen Sie die Option Decimal Mark ein`,
		'amount-too-large': ({ text, currency }) =>
			`"${text}" ${currency} ist zu groß, um genau addiert zu werden`,
		'currency-missing': () =>
			'kein Wert gefunden. Nennen Sie das Feld "currency", oder stellen Sie die Option Default Currency ein',
		'date-ambiguous': ({ text, first, second }) =>
			`"${text}" kann der ${tag(first, second)} oder der ${tag(second, first)} sein. Stellen Sie die Option Date Order ein`,
		'day-or-amount': ({ text }) =>
			`"${text}" kann ein Tag oder ein Betrag sein. Schreiben Sie "ja" oder lassen Sie es leer`,
		'decision-unknown': ({ text }) =>
			`"${text}" ist nicht bekannt. Schreiben Sie confirmed, rejected, undone oder notAnInvoice, oder lassen Sie es leer`,
		'direction-unknown': ({ text, place }) =>
			`"${text}" sagt nicht, ob das Geld ein- oder ausging. Schreiben Sie "Haben" oder "Soll", oder wählen Sie ein anderes Feld unter ${place}`,
		'field-empty': ({ field }) => `das Feld "${field}" ist leer`,
		'field-missing': ({ field, has, place }) =>
			`das Item hat kein Feld "${field}". Es hat ${felder(has)}. Berichtigen Sie ${place}`,
		'headers-lower': ({ text }) =>
			`kein Wert gefunden: "${text}" ist kein Name einer Spalte. Stehen die Namen weiter unten im Blatt, sagen Sie dem Node, der es liest, ab welcher Zeile`,
		'id-repeated': ({ id, items }) => `"${id}" wurde schon aus Item ${items} gelesen`,
		'id-shared': ({ id, items }) =>
			`"${id}" ist auch die ID von Item ${items}, mit anderem Inhalt. Wählen Sie ein Feld, das eindeutig ist, oder lassen Sie eines weg`,
		'kind-unknown': ({ text, setting }) =>
			`"${text}" ist nicht als Art von Dokument bekannt. Schreiben Sie "Rechnung" oder "Gutschrift", oder wählen Sie ein anderes Feld unter ${setting}`,
		'mark-unclear': ({ text, column, place }) =>
			`"${text}" in der Spalte "${column}" sagt weder ja noch nein. Schreiben Sie "ja" oder lassen Sie es leer, oder wählen Sie unter ${place} das Feld, das zählt`,
		'not-a-currency': ({ text }) => `"${text}" ist kein Währungscode nach ISO 4217`,
		'not-a-date': ({ text }) => `"${text}" ist kein Datum wie 2026-11-20 oder 20.11.2026`,
		'not-a-date-there': ({ text, timeZone }) =>
			`"${text}" ist kein Datum in der Zeitzone "${timeZone}"`,
		'not-a-percentage': ({ text }) => `"${text}" ist kein Prozentsatz von 0 bis 99`,
		'not-a-text': ({ value }) => `${gezeigt(value)} ist kein Text`,
		'not-an-amount': ({ text }) => `"${text}" ist kein Betrag`,
		'not-booked': ({ text }) =>
			`"${text}" sagt, dass das Geld nicht eingegangen ist. Nur was gebucht ist, kann eine Rechnung bezahlen`,
		'not-exact': ({ text, currency }) => `"${text}" ist kein genauer Betrag in ${currency}`,
		'number-spoilt': ({ text }) =>
			`"${text}" hat eine Tabellenkalkulation aus der Nummer gemacht. Stellen Sie die Spalte auf Text und schreiben Sie sie neu`,
		'other-currency': ({ text, written, currency }) =>
			`"${text}" ist in ${written}, und die Währung des Items ist ${currency}`,
		'other-sign': ({ text, sign, currency }) =>
			`"${text}" hat das Zeichen ${sign}, und die Währung des Items ist ${currency}`,
		'paid-unclear': ({ text }) =>
			`"${text}" sagt weder ja noch nein. Schreiben Sie "ja" oder lassen Sie es leer`,
		purchase: ({ text }) =>
			`"${text}" ist ein Einkaufsdokument. Geben Sie nur Verkaufsdokumente weiter`,
		'purchase-list': ({ text }) =>
			`die Spalte "${text}" gehört zu Einkäufen. Geben Sie nur Verkaufsdokumente weiter`,
		'rest-or-total': ({ text, place }) =>
			`"${text}" kann der ganze Betrag sein oder was davon noch offen ist. Wählen Sie das Feld des offenen Betrags unter ${place}`,
		'running-balance': ({ text, place }) =>
			`"${text}" zählt die Zeilen darüber zusammen und sagt nicht, was von dieser offen ist. Wählen Sie ein anderes Feld unter ${place}`,
		'side-unknown': ({ text }) =>
			`"${text}" daneben sagt weder Soll noch Haben. Schreiben Sie eines davon`,
		'status-unknown': ({ text, setting }) =>
			`"${text}" sagt hier weder offen noch bezahlt. Schreiben Sie "offen" oder "bezahlt", oder wählen Sie ein anderes Feld unter ${setting}`,
		'tax-unclear': ({ text, place }) =>
			`"${text}" kann mit oder ohne Steuer sein. Wählen Sie das Feld des offenen Betrags unter ${place}`,
		'teaches-unclear': ({ text }) =>
			`"${text}" sagt weder ja noch nein. Der Zahler wird nicht gemerkt`,
		'total-row': ({ text }) => `"${text}" beginnt die Zeile einer Summe, die keine Rechnung ist`,
		'value-missing': ({ has, place }) =>
			`kein Wert gefunden. Das Item hat ${felder(has)}. Wählen Sie das richtige Feld unter ${place}`,
	},
	advice:
		'Berichtigen Sie das Item, oder stellen Sie die Option On Bad Input auf Put It on Unmatched.',
};
