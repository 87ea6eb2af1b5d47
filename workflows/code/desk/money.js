const EXACT = /^(-?)(\d+)(?:\.(\d+))?$/;
/** As people type: `120`, `120,50`, `1.234,56`, `1 234.56`, with or without a currency sign. */
const TYPED =
	/^(\d{1,3}(?:[. '\u00a0\u202f]\d{3})+|\d{1,3}(?:,\d{3})+(?=\.)|\d{1,12})(?:[.,](\d{1,3}))?$/;

/** By currency: to ask is slow, and a page asks for each payment that waits. */
const KNOWN_DIGITS = new Map();

/** How many decimals a currency has. */
export function digitsOf(currency) {
	if (!KNOWN_DIGITS.has(currency)) KNOWN_DIGITS.set(currency, askedDigits(currency));
	return KNOWN_DIGITS.get(currency);
}

function askedDigits(currency) {
	try {
		const style = { style: 'currency', currency };
		return new Intl.NumberFormat('en', style).resolvedOptions().maximumFractionDigits;
	} catch {
		return 2;
	}
}

/** An amount as it stands in a table, in minor units; the noise of a spreadsheet is rounded away. Undefined for no amount. */
export function minorOf(amount, currency) {
	const digits = digitsOf(currency);
	const parts = EXACT.exec(String(amount ?? '').trim());
	if (parts === null) return undefined;
	const [, sign, whole, part = ''] = parts;
	const kept = BigInt(`${whole}${part.padEnd(digits, '0').slice(0, digits)}`);
	const isRoundedUp = Number(part[digits] ?? 0) >= 5;
	const minor = isRoundedUp ? kept + 1n : kept;
	return sign === '-' ? -minor : minor;
}

/** A text from its first digit (or minus) to its last. */
function betweenDigits(text) {
	const first = text.search(/[\d-]/);
	const behind = text
		.split('')
		.reverse()
		.findIndex((character) => /\d/.test(character));
	return first < 0 || behind < 0 ? '' : text.slice(first, text.length - behind);
}

/** What a person typed, in minor units; undefined where it is no amount, or could be two. */
export function typedMinor(text, currency) {
	const digits = digitsOf(currency);
	const bare = betweenDigits(String(text ?? '').replace(/[\s\u00a0\u202f]+/g, ' '));
	const parts = TYPED.exec(bare);
	if (parts === null) return undefined;
	const [, whole, part = ''] = parts;
	const couldBeDecimals = part === '' && /[.,]\d{3}$/.test(bare);
	if (part.length > digits || couldBeDecimals) return undefined;
	return BigInt(`${whole.replace(/\D/g, '')}${part.padEnd(digits, '0')}`);
}

/** Minor units as the tables keep them: `120.50`. */
export function decimalText(minor, currency) {
	const digits = digitsOf(currency);
	const text = String(minor < 0n ? -minor : minor).padStart(digits + 1, '0');
	const whole = text.slice(0, text.length - digits);
	return `${minor < 0n ? '-' : ''}${whole}${digits > 0 ? `.${text.slice(-digits)}` : ''}`;
}

/** Digits in groups of three from behind: `1234567` as 1, 234 and 567. */
const thousandsOf = (digits) =>
	Array.from({ length: Math.ceil(digits.length / 3) }, (_, at) =>
		digits.slice(Math.max(0, digits.length - 3 * (at + 1)), digits.length - 3 * at),
	).reverse();

/** Minor units as a person reads them, with the currency. */
export function moneyText(minor, currency, { locale }) {
	const [, sign, whole, part] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimalText(minor, currency));
	const numbers = new Intl.NumberFormat(locale, {
		minimumFractionDigits: 1,
		useGrouping: 'always',
	});
	const marks = new Map(numbers.formatToParts(12345.6).map(({ type, value }) => [type, value]));
	const grouped = thousandsOf(whole).join(marks.get('group') ?? ' ');
	return `${sign}${grouped}${part ? `${marks.get('decimal')}${part}` : ''} ${currency}`;
}

/** A day as a person reads it. */
export function dayText(day, { locale }) {
	const at = new Date(`${String(day).slice(0, 10)}T12:00:00Z`);
	if (Number.isNaN(at.getTime())) return String(day ?? '');
	return new Intl.DateTimeFormat(locale, {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		timeZone: 'UTC',
	}).format(at);
}
