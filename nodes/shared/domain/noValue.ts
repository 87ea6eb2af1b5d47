const NO_VALUE = /^(null|nan|-?infinity|true|false|invalid date(time)?|\[.*\]|\{.*\})$/is;
const NO_PART_OF_A_VALUE = /\bundefined\b|\[object /i;

/**
 * Whether this is what an expression gives when its field is missing or holds several values. As an ID or
 * a key it would be the same for all items.
 *
 * @example isNoValue('[object Object]') // true
 */
export function isNoValue(given: unknown): boolean {
	const text = String(given).trim();
	return typeof given === 'object' || NO_VALUE.test(text) || NO_PART_OF_A_VALUE.test(text);
}
