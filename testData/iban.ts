import type { Random } from './random';

export type Country = 'BE' | 'NL' | 'FR';

/** Digits of a text modulo 97, letters counting as 10 to 35 (ISO 7064). */
export function modulo97(text: string): number {
	let remainder = 0;
	for (const character of text) {
		for (const digit of parseInt(character, 36).toString()) {
			remainder = (remainder * 10 + Number(digit)) % 97;
		}
	}
	return remainder;
}

function withCheckDigits(country: Country, account: string): string {
	const check = 98 - modulo97(`${account}${country}00`);
	return `${country}${String(check).padStart(2, '0')}${account}`;
}

const DUTCH_BANKS = ['INGB', 'RABO', 'ABNA', 'BUNQ', 'TRIO', 'KNAB'];

/** Ten digits of which the last makes the weighted sum a multiple of eleven. */
function dutchAccount(random: Random): string {
	for (;;) {
		const digits = `0${random.int(1, 9)}${random.digits(7)}`;
		const sum = [...digits].reduce(
			(total, digit, place) => total + Number(digit) * (10 - place),
			0,
		);
		const check = (11 - (sum % 11)) % 11;
		if (check < 10) return `${digits}${check}`;
	}
}

/** A valid IBAN, the national check digits included. */
export function createIban(country: Country, random: Random): string {
	if (country === 'BE') {
		const account = `${random.int(0, 9)}${random.digits(9)}`;
		const check = modulo97(account) || 97;
		return withCheckDigits('BE', `${account}${String(check).padStart(2, '0')}`);
	}
	if (country === 'NL') {
		return withCheckDigits('NL', `${random.pick(DUTCH_BANKS)}${dutchAccount(random)}`);
	}
	const bank = `${random.pick(['30004', '10278', '30003', '14445', '20041'])}${random.digits(5)}`;
	const account = random.digits(11);
	const key = 97 - modulo97(`${bank}${account}00`);
	return withCheckDigits('FR', `${bank}${account}${String(key).padStart(2, '0')}`);
}
