import { parseMinorUnits } from '../../shared/domain/money';
import { readText } from './readValues';

/**
 * An amount in minor units, from a number or a decimal text, exactly; 0 when the currency is unknown (empty), which is
 * reported by itself. Throws a RangeError with the value for anything that is no exact amount of the currency.
 */
export function readAmount(value: unknown, currency: string): number {
	if (currency === '') return 0;
	return parseMinorUnits(typeof value === 'number' ? value : readText(value), currency);
}
