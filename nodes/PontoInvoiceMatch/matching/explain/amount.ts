import { formatMinorUnits } from '../../../shared/domain/money';

/**
 * An amount as it reads in a sentence.
 *
 * @example amountText(12150, 'EUR') // '121.50 EUR'
 */
export function amountText(minor: number, currency: string): string {
	return `${formatMinorUnits(minor, currency)} ${currency}`;
}
