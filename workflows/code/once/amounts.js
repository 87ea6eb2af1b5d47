import { subtract } from '../markPaid/rows.js';

/** '363.0' as '363.00': at least two decimals. */
export function withCents(amount) {
	const [whole, part = ''] = String(amount).split('.');
	return `${whole}.${part.padEnd(2, '0')}`;
}

/** '363.0' and '363.00' are the same. */
export const isSame = (one, other) => {
	const isAmount = (text) => /^-?\d+(\.\d+)?$/.test(String(text));
	return isAmount(one) && isAmount(other) && !/[1-9]/.test(subtract(one, [other]));
};

/** The sum of decimals, exactly. */
export const sumOf = (amounts) => withCents(subtract('0', [subtract('0', amounts.map(String))]));
