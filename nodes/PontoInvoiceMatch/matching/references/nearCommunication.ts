import { isStructuredCommunication } from '../../../shared/domain/structuredCommunication';

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
	for (let at = 0; at <= digits.length; at += 1) {
		const [before, behind] = [digits.slice(0, at), digits.slice(at + 1)];
		if (digits.length === DIGITS + 1) addRight(near, before + behind);
		if (digits.length === DIGITS && at < DIGITS - 1) {
			addRight(near, before + digits[at + 1] + digits[at] + digits.slice(at + 2));
		}
		if (digits.length === DIGITS && at < DIGITS) addDigit(near, before, behind);
		if (digits.length === DIGITS - 1) addDigit(near, before, digits.slice(at));
	}
	return [...near];
}

function addRight(near: Set<string>, candidate: string): void {
	if (isStructuredCommunication(candidate)) near.add(candidate);
}

/** Adds what has any one digit in between, and right check digits. */
function addDigit(near: Set<string>, before: string, behind: string): void {
	for (let digit = 0; digit <= 9; digit += 1) addRight(near, before + String(digit) + behind);
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
