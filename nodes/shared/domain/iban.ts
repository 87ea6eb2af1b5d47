import { hasMod97CheckDigits } from './mod97';

// SWIFT IBAN registry, with the countries that use the format without being in it (as Algeria and Ivory Coast).
const LENGTHS =
	'AD24 AE23 AL28 AO25 AT20 AZ28 BA20 BE16 BF28 BG22 BH22 BI27 BJ28 BL27 BR29 BY28 CF27 CG27 CH21 CI28 CM27 ' +
	'CR22 CV25 CY28 CZ24 DE22 DJ27 DK18 DO28 DZ26 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GA27 GB22 GE22 GF27 GI23 ' +
	'GL18 GP27 GQ27 GR27 GT28 GW25 HN28 HR21 HU28 IE22 IL23 IQ23 IR26 IS26 IT27 JO30 KM27 KW30 KZ20 LB28 LC32 ' +
	'LI21 LT20 LU20 LV21 LY25 MA28 MC27 MD24 ME22 MF27 MG27 MK19 ML28 MN20 MQ27 MR27 MT31 MU30 MZ25 NC27 NE28 ' +
	'NI28 NL18 NO15 OM23 PF27 PK24 PL28 PM27 PS29 PT25 QA29 RE27 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 ' +
	'SM27 SN28 SO23 ST25 SV28 TD27 TF27 TG28 TL23 TN24 TR26 UA29 VA22 VG24 WF27 XK20 YE30 YT27';

const LENGTH_BY_COUNTRY = new Map(
	LENGTHS.split(' ').map((entry): [string, number] => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const SHAPE = /^[A-Z]{2}\d{2}[0-9A-Z]+$/;

/**
 * Upper case, without spaces.
 *
 * @example normalizeIban('be68 5390 0754 7034') // 'BE68539007547034'
 */
export function normalizeIban(text: string): string {
	return text.replace(/\s/g, '').toUpperCase();
}

/**
 * Whether text is an IBAN (ISO 13616), in any case and grouping: its country's length, and check digits modulo 97.
 *
 * @example isValidIban('BE68 5390 0754 7034') // true
 */
export function isValidIban(text: string): boolean {
	const iban = normalizeIban(text);
	if (!SHAPE.test(iban) || LENGTH_BY_COUNTRY.get(iban.slice(0, 2)) !== iban.length) return false;
	return hasMod97CheckDigits(iban);
}

/**
 * The IBANs in a text, upper case and without signs, however they are grouped and put beside each other.
 *
 * @example ibansIn('BE68 5390 0754 7034 / be71-0961-2345-6769') // ['BE68539007547034', 'BE71096123456769']
 */
export function ibansIn(text: string): string[] {
	const letters = text.toUpperCase().replace(/[^0-9A-Z]/g, '');
	const found: string[] = [];
	for (const { index } of letters.matchAll(/[A-Z]{2}(?=\d{2})/g)) {
		const length = LENGTH_BY_COUNTRY.get(letters.slice(index, index + 2)) ?? 0;
		const iban = letters.slice(index, index + length);
		if (isValidIban(iban)) found.push(iban);
	}
	return found;
}

/**
 * Writes an IBAN in groups of four, as on paper.
 *
 * @example formatIban('BE68539007547034') // 'BE68 5390 0754 7034'
 */
export function formatIban(iban: string): string {
	return normalizeIban(iban).replace(/(.{4})(?=.)/g, '$1 ');
}
