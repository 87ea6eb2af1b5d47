const CURRENCY = /[\s([](?:EUR|USD|GBP|CHF|euro)[)\]]?$/i;
const NOT_COUNTED = /[^\p{L}\p{N}]/gu;
const MARKS = /\p{M}/gu;
// What people write behind a name, and that does not make it another amount. Without tax is another one.
const BEHIND =
	/ (?:ttc|tvac|brutto|gross|(?:incl|inclusief|inclusive|including|inkl|inklusive)(?: (?:btw|vat|tva|tax|mwst|ust))?|(?:btw|vat|tva|tax|mwst) (?:incl|inbegrepen|included|comprise)|toutes taxes comprises|(?:in |en )?(?:eur|euros?|usd|gbp|chf)|utc)$/;
const MOST_BEHIND = 3;

/**
 * Lower case without accents, spaces, dashes and underscores: `Invoice_Number` and `invoiceNumber` are one name, and
 * `Montant dû (EUR)` is `montantdu`. A name of signs alone, such as `#`, stays.
 */
export const canonicalName = (name: string): string =>
	wholeName(name.trimEnd().replace(CURRENCY, ''));

const wholeName = (name: string): string =>
	name.normalize('NFKD').toLowerCase().replace(NOT_COUNTED, '') || name.trim();

/**
 * The same without what stands behind a name: with tax, in which currency.
 *
 * @example withoutAdditions('Reste à payer TTC (en €)') // 'resteapayer'
 */
export function withoutAdditions(name: string): string {
	let words = name
		.replace('€', ' eur ')
		.normalize('NFKD')
		.toLowerCase()
		.replace(MARKS, '')
		.replace(NOT_COUNTED, ' ');
	words = words.split(' ').filter(Boolean).join(' ');
	for (let round = 0; round < MOST_BEHIND; round += 1) words = words.replace(BEHIND, '');
	return words.replaceAll(' ', '');
}

/** The columns by their names: as they are, then without a currency, then without additions; the first of two with one name. */
export function keysByName(keys: readonly string[]): ReadonlyMap<string, string> {
	const byName = new Map<string, string>();
	for (const nameOf of [wholeName, canonicalName, withoutAdditions]) {
		for (const key of keys) {
			const name = nameOf(key);
			if (name !== '' && !byName.has(name)) byName.set(name, key);
		}
	}
	return byName;
}
