import { formatMinorUnits } from '../../../shared/domain/money';

/**
 * An amount as it reads in a sentence.
 *
 * @example moneyText(12150, 'EUR') // '121.50 EUR'
 */
export function moneyText(minor: number, currency: string): string {
	return `${formatMinorUnits(minor, currency)} ${currency}`;
}
