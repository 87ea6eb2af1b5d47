/** 121.1 as '121.10'; a number without noise, at most six decimals; '' where it is none. */
export function decimalOf(amount) {
	if (amount === null || amount === '' || !Number.isFinite(Number(amount))) return '';
	const [whole, part] = Number(amount).toFixed(6).split('.');
	return `${whole}.${part.replace(/0{1,4}$/, '')}`;
}
