import { marked } from './marked';

it.each([
	['Visa 1042', 'Visa [1042]'],
	['carte n° 1042', 'carte n° [1042]'],
	['CB*1042', 'CB*[1042]'],
	['CB 1042', 'CB [1042]'],
	['kaartnr eindigend op 1042', 'kaartnr eindigend op [1042]'],
	['Girokarte 1042', 'Girokarte [1042]'],
	['carte bleue 1042', 'carte bleue [1042]'],
	['Kreditkarte 1042', 'Kreditkarte [1042]'],
	['Visa Debit 1042', 'Visa Debit [1042]'],
	['card ending in 1042', 'card ending in [1042]'],
	['kaart eindigend op 1042', 'kaart eindigend op [1042]'],
	['kaart (laatste 4 cijfers 1042)', 'kaart (laatste 4 cijfers [1042])'],
	['Karte mit den letzten vier Ziffern 1042', 'Karte mit den letzten vier Ziffern [1042]'],
	['carte se terminant par 1042', 'carte se terminant par [1042]'],
	['•••• 1042', '•••• [1042]'],
	['****1042', '****[1042]'],
	['•• 1042', '•• [1042]'],
	['Visa •1042', 'Visa •[1042]'],
])('what shows of a card is no number: %s', (text, written) => expect(marked(text)).toBe(written));

it.each([
	'kaart factuur 1042',
	'carte de Janssens 1042',
	'carte de 1042',
	'CB 20250042',
	'paiement CB facture 1042',
	'ending in 1042',
	'•••• 10423',
	'dank • 1042',
	'RE •2025-0042',
	'**2025/0042**',
])('what is no end of a card stays free: %s', (text) => expect(marked(text)).toBe(text));

it('letters that numbers of the ledger start with are no card', () =>
	expect(marked('CB 1042', ['CB'])).toBe('CB 1042'));
