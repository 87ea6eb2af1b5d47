import { formatMinorUnits } from '../../../shared/domain/money';
import type { Amount } from '../model/amount';

/** Writes an amount with its currency, as a language does. */
export type WriteMoney = (amount: Amount) => string;

/**
 * Writes amounts with these marks.
 *
 * @example moneyWriter('.', ',')({ minor: 123456, currency: 'EUR' }) // '1.234,56 EUR'
 */
export const moneyWriter =
	(group: string, decimal: string): WriteMoney =>
	({ minor, currency }) => {
		const [whole = '', fraction] = formatMinorUnits(Math.abs(minor), currency).split('.');
		const grouped = `${minor < 0 ? '-' : ''}${thousandsOf(whole).join(group)}`;
		return `${fraction === undefined ? grouped : grouped + decimal + fraction} ${currency}`;
	};

/**
 * Writes a calendar date (`YYYY-MM-DD`) as day, month and year.
 *
 * @example dayWriter('/')('2026-11-25') // '25/11/2026'
 */
export const dayWriter =
	(separator: string) =>
	(date: string): string =>
		date.split('-').reverse().join(separator);

/**
 * Several things as one reads them out.
 *
 * @example listWriter('and')(['2026-1', '2026-2', '2026-3']) // '2026-1, 2026-2 and 2026-3'
 */
export const listWriter =
	(and: string) =>
	(texts: readonly string[]): string =>
		texts.length < 2
			? texts.join()
			: `${texts.slice(0, -1).join(', ')} ${and} ${texts.slice(-1).join()}`;

/** Digits in groups of three from behind: `1234567` as 1, 234 and 567. */
function thousandsOf(digits: string): string[] {
	const groups: string[] = [];
	for (let end = digits.length; end > 0; end -= 3) {
		groups.unshift(digits.slice(Math.max(0, end - 3), end));
	}
	return groups;
}
