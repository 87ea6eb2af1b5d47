/** One bank transaction as the matching reads it. Absent texts are absent or empty. */
export interface BankTransaction {
	readonly id: string;
	/** In the currency's minor units, a safe integer; money that came in is positive. */
	readonly amountMinor: number;
	/** ISO 4217. */
	readonly currency: string;
	/** Calendar date, `YYYY-MM-DD`. */
	readonly bookedOn: string;
	readonly counterpartName?: string;
	/** The counterpart's account: an IBAN, upper case and without spaces, or what the bank gave in its place. */
	readonly counterpartIban?: string;
	readonly remittanceInformation?: string;
	/** `structured`, `structured-be` or `unstructured`. */
	readonly remittanceInformationType?: string;
	readonly additionalInformation?: string;
	readonly description?: string;
	readonly endToEndId?: string;
	readonly mandateId?: string;
	/** Those that the bank gives, one a line: of ISO 20022 and its own. */
	readonly bankTransactionCode?: string;
	/** The account it was booked on, by the id of the bank link: an account that is linked anew gets a new one. */
	readonly accountId?: string;
	/** The account it was booked on: upper case, without spaces. */
	readonly accountIban?: string;
	/** What the bank or the bank link gives for telling bookings apart. */
	readonly digest?: string;
	readonly internalReference?: string;
	/** What the bank kept back from the payment, in minor units, positive. */
	readonly feeMinor?: number;
}
