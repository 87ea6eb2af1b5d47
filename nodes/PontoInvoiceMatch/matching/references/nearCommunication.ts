import { isStructuredCommunication } from '../../../shared/domain/structuredCommunication';

/**
 * The structured communications that differ from digits with wrong check digits by one slip of the pen: one other
 * digit, two neighbours exchanged, one digit too many or too few.
 *
 * @example nearCommunications('123456789003').includes('123456789002') // true
 */
export function nearCommunications(digits: string): readonly string[] {
	const near = new Set<string>();
	const add = (candidate: string) => {
		if (isStructuredCommunication(candidate)) near.add(candidate);
	};
	for (let at = 0; at <= digits.length; at += 1) {
		const [before, after] = [digits.slice(0, at), digits.slice(at + 1)];
		if (digits.length === 13) add(before + after);
		for (let digit = 0; digit <= 9; digit += 1) {
			if (digits.length === 12 && at < 12) add(before + String(digit) + after);
			if (digits.length === 11) add(before + String(digit) + digits.slice(at));
		}
		if (digits.length === 12 && at < 11) {
			add(before + digits[at + 1] + digits[at] + digits.slice(at + 2));
		}
	}
	return [...near];
}
