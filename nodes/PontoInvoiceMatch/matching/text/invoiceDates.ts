import { daysBetween } from '../model/days';
import { foldText } from './characters';
import { matchesOf } from './matchesOf';
import { monthOf } from './monthNames';

const INVOICE =
	'factuur|fakt(?:uur|ura)|facture|fact?|rechnung|rechn?|rg|re|invoice|inv|nota|honorarnote';
const OF = 'van|von|vom|v|du|de|dd|d\\.d|dated|of|dat|datum|date|dat[eé]e';
const DATE_OF_INVOICE =
	'factuurdatum|rechnungsdatum|date (?:de )?(?:la |votre )?facture|invoice date';
const YEAR = '20\\d\\d|2\\d';
const DAY =
	`(20\\d\\d)-(\\d\\d)-(\\d\\d)|(\\d\\d)(\\d\\d)(2\\d)|(\\d{1,2})(?:[./-](\\d{1,2})(?:[./-](${YEAR}))?|` +
	`(?:ste|de|er|e|st|nd|rd|th)?\\.? ?(\\p{L}{3,9})\\.?(?: (${YEAR}))?)`;
/** `facture du 20/02/2025`, `Rechnung v. 20. Februar`, `factuurdatum: 20-02-2025`, `facture 20/02`, `RE 200225`; no amount, as in `factuur 20.50 EUR`. */
const WRITTEN = new RegExp(
	`(?<![\\p{L}\\d])(?:(?:${INVOICE})\\.?,? ?(${OF})?|(${DATE_OF_INVOICE}))[.:]{0,2} ?(?:${DAY})(?![\\d\\p{L}]|[/.-]\\d| ?(?:€|eur))`,
	'giu',
);
/** Up to so many days before the payment, a day without "of" may be that on which it was written. */
const DAYS_OF_PAYMENT = 31;
const DIGIT = /\d/;
const CENTURY = '20';
const [MOST_DAYS, MONTHS] = [31, 12];

/**
 * The days of invoices that a text names; without a year the last one up to the day of the payment.
 *
 * @example invoiceDates('facture du 20/02', '2025-06-16') // ['2025-02-20']
 * @example invoiceDates('facture 12/06', '2025-06-16') // [], it may be the day on which the payment was written
 */
export function invoiceDates(text: string, bookedOn: string): string[] {
	if (!DIGIT.test(text)) return [];
	return [...matchesOf(text, WRITTEN)].flatMap((match) => {
		const [, of, ofInvoice, longYear, isoMonth, isoDay, ...written] = match;
		const [compactDay, compactMonth, compactYear, day, month, year, name = '', yearBehind] =
			written;
		const date = dayOf(
			longYear ?? compactYear ?? year ?? yearBehind,
			Number(isoMonth ?? compactMonth ?? month ?? monthOf(foldText(name), '')),
			Number(isoDay ?? compactDay ?? day),
			bookedOn,
		);
		const isOfInvoice = of !== undefined || ofInvoice !== undefined;
		return date === undefined || !(isOfInvoice || isLongAgo(date, bookedOn)) ? [] : [date];
	});
}

const isLongAgo = (date: string, bookedOn: string) => daysBetween(date, bookedOn) > DAYS_OF_PAYMENT;

function dayOf(
	year: string | undefined,
	month: number,
	day: number,
	bookedOn: string,
): string | undefined {
	if (!(month >= 1 && month <= MONTHS && day >= 1 && day <= MOST_DAYS)) return undefined;
	const monthAndDay = `-${twoDigits(month)}-${twoDigits(day)}`;
	if (year !== undefined) return `${year.length === 2 ? CENTURY : ''}${year}${monthAndDay}`;
	const bookedYear = Number(bookedOn.slice(0, 4));
	const isAhead = monthAndDay > bookedOn.slice(4);
	return `${isAhead ? bookedYear - 1 : bookedYear}${monthAndDay}`;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
