import type { IDataObject } from 'n8n-workflow';

const TOTAL_ROW = new RegExp(
	'^(?:' +
		[
			'(?:(?:grand|algemeen|algemene|generaal|general|running|montant|te ontvangen) |sub[- ]?|sous[- ]|eind|gesamt|end|zwischen)?' +
				'(?:tota(?:al|l|le|ux|len|ls)(?:bedrag|betrag)?|summe|somme|som|sum)',
			'gesamt(?:betrag)?|insgesamt|cumul|Σ|∑',
			'(?:(?:opening|closing|ending|running) |begin|eind|end|anfangs|schluss)?(?:saldo|solde|balance)',
			'report|[àa] reporter|(?:carried|brought) forward|overdracht|übertrag|vortrag',
			'aantal|nombre de|anzahl|number of|\\d{1,5} (?:facturen|factures|rechnungen|invoices)',
		].join('|') +
		')(?=$|[\\s:.(])',
	'iu',
);

/**
 * Whether a text stands where a list adds up the rows above it, such as `Totaal Peeters BV` or `Sous-total`: such a row
 * must not be taken for an invoice, because a payment of all of them has just its amount.
 */
export const isTotal = (text: string): boolean => TOTAL_ROW.test(text);

/** The word for a total in a row, in whatever column it stands. */
export const totalIn = (json: IDataObject): string | undefined =>
	Object.values(json).find(
		(value): value is string => typeof value === 'string' && isTotal(value.trim()),
	);

// n8n's Google Sheets node puts the place of the row beside its cells.
const isNothing = (name: string, value: unknown): boolean =>
	value === null ||
	value === undefined ||
	(typeof value === 'string' && value.trim() === '') ||
	name === 'row_number';

/** Whether nothing was written in a row. */
export const isBlank = (json: IDataObject): boolean =>
	Object.entries(json).every(([name, value]) => isNothing(name, value));

/** Whether a row repeats the names of the columns, as a list does on each page that was printed. */
export function isHeaderAgain(json: IDataObject): boolean {
	let repeated = 0;
	for (const [name, value] of Object.entries(json)) {
		if (isNothing(name, value)) continue;
		if (typeof value !== 'string' || value.trim() !== name.trim()) return false;
		repeated += 1;
	}
	return repeated > 1;
}
