/** A true number out of what a bank sent; undefined where there is none. */
export function numberOf(value) {
	const number = value === null || value === '' ? NaN : Number(value);
	return Number.isFinite(number) ? number : undefined;
}

/** To make one costs more than to use it a hundred times. */
const FORMATS = new Map();

function formatOf(currency) {
	const format = FORMATS.get(currency) ?? newFormat(currency);
	FORMATS.set(currency, format);
	return format;
}

// A code that is none (`XXXX`, null) makes Intl throw.
function newFormat(currency) {
	try {
		return new Intl.NumberFormat('nl-BE', { style: 'currency', currency });
	} catch {
		return new Intl.NumberFormat('nl-BE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
	}
}

/** How many minor units one unit of the currency has: 100 for EUR, 1 for JPY. */
export const minorUnits = (currency) =>
	10 ** formatOf(currency).resolvedOptions().maximumFractionDigits;

/** `€ 1.234,50`; with a code that is none, the number with the code behind it. */
export function money(value, currency) {
	const amount = numberOf(value);
	if (amount === undefined) return '–';
	const format = formatOf(currency);
	const isKnown = format.resolvedOptions().style === 'currency';
	const text = `${amount < 0 ? '− ' : ''}${format.format(Math.abs(amount))}`;
	return isKnown ? text : [text, currency].filter(Boolean).join(' ');
}
