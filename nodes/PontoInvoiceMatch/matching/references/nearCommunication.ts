const DIGITS = 12;
const BASE_DIGITS = 10;
const MIN_DIGITS = 8;

/**
 * The structured communications that differ from digits with wrong check digits by one slip of the pen: one other
 * digit, two neighbours exchanged, one digit too many or too few, or the end cut off.
 *
 * @example nearCommunications('123456789003').includes('123456789002') // true
 */
export function nearCommunications(digits: string): readonly string[] {
	if (digits.length >= MIN_DIGITS && digits.length <= BASE_DIGITS) return completions(digits);
	const near = new Set<string>();
	const written = Array.from(digits, Number);
	if (digits.length === DIGITS + 1) {
		for (const at of written.keys()) addRight(near, replaced(written, at, 1));
	} else if (digits.length === DIGITS) {
		for (const at of written.keys()) {
			addExchanged(near, written, at);
			addDigits(near, [...written], at);
		}
	} else if (digits.length === DIGITS - 1) {
		for (const at of [...written, 0].keys()) addDigits(near, replaced(written, at, 0, 0), at);
	}
	return [...near];
}

function addExchanged(near: Set<string>, written: readonly number[], at: number): void {
	const [one = 0, other = 0] = [written[at], written[at + 1]];
	addRight(near, replaced(written, at, 2, other, one));
}

/** A copy with other digits in place of so many. */
const replaced = (digits: readonly number[], at: number, count: number, ...others: number[]) => [
	...digits.slice(0, at),
	...others,
	...digits.slice(at + count),
];

/** Adds what has any other digit at this place, and right check digits. */
function addDigits(near: Set<string>, digits: number[], at: number): void {
	for (let digit = 0; digit <= 9; digit += 1) {
		digits[at] = digit;
		addRight(near, digits);
	}
}

function addRight(near: Set<string>, digits: readonly number[]): void {
	if (hasRightCheck(digits)) near.add(digits.join(''));
}

/** As `isStructuredCommunication`, of digits that are no text yet: of well over a hundred one or two become one. */
function hasRightCheck(digits: readonly number[]): boolean {
	if (digits.length !== DIGITS) return false;
	let base = 0;
	for (let at = 0; at < BASE_DIGITS; at += 1) base = base * 10 + (digits[at] ?? 0);
	const check = (digits[BASE_DIGITS] ?? 0) * 10 + (digits[BASE_DIGITS + 1] ?? 0);
	return check === (base % 97 || 97);
}

/** All communications that start with these digits. */
function completions(digits: string): string[] {
	const missing = BASE_DIGITS - digits.length;
	return Array.from({ length: 10 ** missing }, (_, end) => {
		const base = missing === 0 ? digits : digits + String(end).padStart(missing, '0');
		const check = Number(base) % 97 || 97;
		return base + String(check).padStart(2, '0');
	});
}
