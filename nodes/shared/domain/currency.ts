// ISO 4217, list one (active codes) of 2025, by the number of digits after the decimal point.
const CODES_BY_DIGITS: ReadonlyArray<readonly [number, string]> = [
	[0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
	[
		2,
		'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD ' +
			'CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS ' +
			'GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL ' +
			'MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK ' +
			'PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS ' +
			'TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG',
	],
	[3, 'BHD IQD JOD KWD LYD OMR TND'],
	[4, 'CLF UYW'],
];

const DIGITS = new Map(
	CODES_BY_DIGITS.flatMap(([digits, codes]) =>
		codes.split(' ').map((code): [string, number] => [code, digits]),
	),
);

/**
 * How many digits after the decimal point an amount of this currency has (ISO 4217).
 * Throws a RangeError for a code that ISO 4217 does not list; codes are upper case.
 *
 * @example currencyDigits('EUR') // 2
 * @example currencyDigits('JPY') // 0
 */
export function currencyDigits(currency: string): number {
	const digits = DIGITS.get(currency);
	if (digits === undefined) throw new RangeError(`"${currency}" is not an ISO 4217 currency code`);
	return digits;
}
