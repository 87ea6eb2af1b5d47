import { trimEnd } from 'lodash';
import { currencyDigits } from '../../shared/domain/currency';
import { UnreadableValue } from './unreadable';

/** The character between the whole units and the cents. */
export type DecimalMark = 'comma' | 'point';

const MARKS: Readonly<Record<DecimalMark, string>> = { comma: ',', point: '.' };
// Spaces of all kinds and the Swiss apostrophe group thousands and are never a decimal mark.
const GROUPING_SIGNS = /[\s'’_]/gu;
const SIGN = 'euro?s?|zł|Kč|Ft|kr|Fr|[A-Z]{3}|[A-Z]{0,2}\\p{Sc}';
const CURRENCY_SIGN = new RegExp(`^(?:${SIGN})\\.?(?!\\p{L})|(?<!\\p{L})(?:${SIGN})\\.?$`, 'giu');
// `100,-` is how the Dutch write a round amount, `100.-` the Swiss.
const NO_CENTS = /([.,])[-–—]+$/;
const AMOUNT = /^\d[\d.,]*$/;
const CENTS = 2;

interface Written {
	readonly isNegative: boolean;
	/** Digits, points and commas. */
	readonly digits: string;
}

const HAS_DIGIT = /\d/;
const THREE_LETTERS = /^[A-Z]{3}$/i;
const WITH_TAX = /^ttc$/i;

/** Three letters are a currency or the French for "with tax"; `net 100` is an amount of its own kind. */
const unlessAWord = (sign: string): string =>
	THREE_LETTERS.test(sign) && !WITH_TAX.test(sign) && !isCurrency(sign.toUpperCase()) ? sign : '';

/** An amount without its sign and currency: `(€ 1.234,56)` is `1.234,56`, negative; undefined for what is no amount. */
function withoutSigns(text: string): Written | undefined {
	if (!HAS_DIGIT.test(text)) return undefined;
	const bare = text
		.replace(GROUPING_SIGNS, '')
		.replace(CURRENCY_SIGN, unlessAWord)
		.replace(NO_CENTS, '$100')
		.replace('−', '-');
	const [, inBrackets] = /^\((.+)\)$/.exec(bare) ?? [];
	const signed = (inBrackets ?? bare).replace(CURRENCY_SIGN, unlessAWord);
	const digits = signed.replace(/^[+-]|-$/g, '').replace(CURRENCY_SIGN, unlessAWord);
	if (!AMOUNT.test(digits)) return undefined;
	return { isNegative: inBrackets !== undefined || signed.includes('-'), digits };
}

/** Whether a text is an amount, with or without a sign and a currency. */
export const isAmount = (text: string): boolean => withoutSigns(text) !== undefined;

/**
 * The decimal mark that the writing of an amount shows; `either` where nobody can tell (`1.234`), undefined where it
 * has none.
 *
 * @example decimalMarkOf('€ 1.234,56') // 'comma'
 * @example decimalMarkOf('1,234') // 'either'
 */
export function decimalMarkOf(text: string): DecimalMark | 'either' | undefined {
	const digits = withoutSigns(text)?.digits;
	return digits === undefined ? undefined : markIn(digits);
}

function markIn(digits: string): DecimalMark | 'either' | undefined {
	const [last] = /[.,](?=\d*$)/.exec(digits) ?? [];
	if (last === undefined) return undefined;
	const mark = last === ',' ? 'comma' : 'point';
	const other = mark === 'comma' ? 'point' : 'comma';
	if (digits.includes(MARKS[other])) return mark;
	if (digits.indexOf(last) !== digits.lastIndexOf(last)) return other;
	const [whole = '', fraction = ''] = digits.split(last);
	const mayGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
	return mayGroup ? 'either' : mark;
}

/**
 * An amount as people, banks and spreadsheets write it, as a decimal with a point. `mark` is the decimal mark that all
 * amounts beside it show, for those that can be read in two ways. Throws a RangeError with the text for what is no
 * amount and for what stays ambiguous.
 *
 * @example plainDecimal('€ 1.234,56') // '1234.56'
 * @example plainDecimal('1.234', 'comma') // '1234'
 */
export function plainDecimal(text: string, mark?: DecimalMark): string {
	const written = withoutSigns(text);
	if (written === undefined) throw new UnreadableValue({ code: 'not-an-amount', text });
	const { digits, isNegative } = written;
	const shown = markIn(digits);
	const settled = shown === 'either' ? mark : shown;
	if (shown === 'either' && settled === undefined) {
		throw new UnreadableValue({
			code: 'amount-ambiguous',
			text,
			whole: digits.replace(/[.,]/, ''),
			decimal: digits.replace(',', '.'),
		});
	}
	const decimal = settled === undefined ? digits : withPoint(digits, MARKS[settled]);
	if (decimal === undefined) throw new UnreadableValue({ code: 'not-an-amount', text });
	return isNegative ? `-${decimal}` : decimal;
}

/** Undefined where the groups of thousands are not groups of three. */
function withPoint(digits: string, mark: string): string | undefined {
	const [whole = '', fraction = '', ...more] = digits.split(mark);
	const groups = whole.split(mark === ',' ? '.' : ',');
	const [first = '', ...others] = groups;
	const areThousands =
		others.every((group) => /^\d{3}$/.test(group)) &&
		(others.length === 0 || /^\d{1,3}$/.test(first));
	if (!areThousands || more.length > 0 || !/^\d*$/.test(fraction)) return undefined;
	const cents = fraction.length > CENTS ? trimEnd(fraction, '0') : fraction;
	return cents === '' ? groups.join('') : `${groups.join('')}.${cents}`;
}

const CURRENCY_OF_SIGN: ReadonlyMap<string, string> = new Map([
	['€', 'EUR'],
	['euro', 'EUR'],
	['euros', 'EUR'],
	['£', 'GBP'],
	['us$', 'USD'],
	['fr', 'CHF'],
	['sfr', 'CHF'],
	['zł', 'PLN'],
	['kč', 'CZK'],
	['ft', 'HUF'],
	['lei', 'RON'],
	['₺', 'TRY'],
	['₴', 'UAH'],
	['₹', 'INR'],
	['₪', 'ILS'],
]);
const WRITTEN_SIGN = /(?<!\p{L})(?:US\$|(?:euros?|zł|Kč|Ft|Fr|[A-Z]{3})(?!\p{L}))|[€£₺₴₹₪]/iu;

/** Signs of several currencies: they do not tell one, and only rule out others. */
const SHARED_SIGNS: ReadonlyArray<readonly [sign: RegExp, currency: RegExp]> = [
	[/\$/, /D$|^(?:MXN|BRL|ARS|CLP|COP|UYU)$/],
	[/(?<!\p{L})kr(?!\p{L})/iu, /^(?:SEK|NOK|DKK|ISK)$/],
	[/[¥￥]/, /^(?:JPY|CNY)$/],
];

/**
 * The ISO 4217 code written with an amount (`€`, `£`, `zł` or a code); undefined where there is none: `TTC` is none, and
 * `$` and `kr` are those of several.
 */
export function currencyWrittenWith(text: string): string | undefined {
	const [sign] = WRITTEN_SIGN.exec(text) ?? [];
	if (sign === undefined) return undefined;
	const code = CURRENCY_OF_SIGN.get(sign.toLowerCase()) ?? sign.toUpperCase();
	return isCurrency(code) ? code : undefined;
}

/** A sign in an amount that is none of a currency's, such as `$` where the currency is EUR. */
export function foreignSignIn(text: string, currency: string): string | undefined {
	for (const [sign, ofCurrency] of SHARED_SIGNS) {
		const [written] = sign.exec(text) ?? [];
		if (written !== undefined && !ofCurrency.test(currency)) return written;
	}
	return undefined;
}

function isCurrency(code: string): boolean {
	try {
		currencyDigits(code);
		return true;
	} catch {
		return false;
	}
}
