/** A valid Belgian IBAN: bank code, account number and both check digits. */
export function belgianIban(bankCode: number, accountNumber: number): string {
	const digits = String(bankCode).padStart(3, '0') + String(accountNumber).padStart(7, '0');
	const national = digits + String(Number(digits) % 97 || 97).padStart(2, '0');
	// B = 11, E = 14, then 00 in place of the check digits (ISO 13616).
	const check = 98n - (BigInt(`${national}111400`) % 97n);
	return `BE${String(check).padStart(2, '0')}${national}`;
}
