// A value may have a slash with a backslash in front.
const BILLING = /\/\/S1((?:\/\d\d\/(?:\\.|[^\\/\n])*)+)/g;
const NUMBER = /^(?:\/(?!10)\d\d\/(?:\\.|[^\\/\n])*)*\/10\/((?:\\.|[^\\/\n])*)/;
const ESCAPED = /\\(.)/g;

/**
 * A text whose structured billing information of a Swiss QR-bill is nothing but the number of the invoice, `/10/`: the rest
 * is its date, tax and conditions, and the customer's own reference. Source: Swico, syntax definition S1.
 *
 * @example invoiceOfBilling('//S1/10/RE-10142/11/250512/20/88123') // ' RE-10142 '
 */
export const invoiceOfBilling = (text: string): string =>
	text.includes('//S1/')
		? text.replace(BILLING, (_, tags: string) => ` ${numberIn(tags).replace(ESCAPED, '$1')} `)
		: text;

const numberIn = (tags: string): string => NUMBER.exec(tags)?.[1] ?? '';
