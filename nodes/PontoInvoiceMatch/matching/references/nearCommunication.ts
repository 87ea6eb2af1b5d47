import { isStructuredCommunication } from '../../../shared/domain/structuredCommunication';

const BASE_DIGITS = 10;
const MIN_DIGITS = 8;

/**
 * The structured communications that differ from digits with wrong check digits by one slip of the pen: one other
 * digit, two neighbours exchanged, one digit too many or too few, or the end cut off.
 *
 * @example nearCommunications('123456789003').includes('123456789002') // true
 */
export function nearCommunications(digits: string): readonly string[] {
	const near = new Set<string>();
	const add = (candidate: string) => {
		if (isStructuredCommunication(candidate)) near.add(candidate);
	};
	for (let at = 0; at <= digits.length; at += 1) {
		const before = digits.slice(0, at);
		if (digits.length === 13) add(before + digits.slice(at + 1));
		if (digits.length === 12 && at < 11) {
			add(before + digits[at + 1] + digits[at] + digits.slice(at + 2));
		}
		for (let digit = 0; digit <= 9; digit += 1) {
			if (digits.length === 12 && at < 12) add(before + String(digit) + digits.slice(at + 1));
			if (digits.length === 11) add(before + String(digit) + digits.slice(at));
		}
	}
	if (digits.length >= MIN_DIGITS && digits.length <= BASE_DIGITS) {
		for (const completed of completions(digits)) near.add(completed);
	}
	return [...near];
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
