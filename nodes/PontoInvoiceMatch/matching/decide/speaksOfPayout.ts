import type { OpenInvoice } from '../model/openInvoice';
import { nameWords } from '../party/names';
import { payerInTexts } from '../party/payerInTexts';
import { isPaymentProvider } from '../party/providers';
import { MEANING, meaningOf, wordHash } from '../text/keywords';
import { ownWords } from './ownWords';
import type { Work } from './work';

// Words are read without the digits that are glued to them.
const DIGITS = /\d+/g;
/** What says of itself nothing of a payout: a discount and a street, unless such a word stands behind it. */
const ONLY_WITH = new Map([
	[
		'REMISE',
		/\bREMISES? (?:(?:DE |DES |PAR |EN )?(?:CB|CARTES?|CHEQUES?|TPE|VISA|MASTERCARD)|BANCAIRE|COMMERCANT|MONETIQUE|N[OR]?)\b/,
	],
	['SQUARE', /\bSQUARE (?:INC|EUROPE|EU|UP|FINANCIAL|PAYMENTS?|SALES|CAPITAL)\b/],
]);

/** Whether a text speaks of what a provider pays out, other than by a name of the payer or of who owes the invoice. */
export function speaksOfPayout(
	{ reading, transaction }: Work,
	invoice: Pick<OpenInvoice, 'customerName'>,
): boolean {
	if ((reading.meanings & MEANING.settlement) === 0) return false;
	const { remittanceInformation = '', additionalInformation = '', description = '' } = transaction;
	const own = ownWords(transaction, invoice);
	return [remittanceInformation, additionalInformation, description].some((text) => {
		const words = nameWords(text.replace(DIGITS, ' '));
		return words.some(
			(word) =>
				(meaningOf(wordHash(word)) & MEANING.settlement) !== 0 &&
				!own.has(word) &&
				(ONLY_WITH.get(word)?.test(words.join(' ')) ?? true),
		);
	});
}

/** Whether a provider in the text is who pays, rather than how somebody did: where the bank names no payer at all. */
export function mayBePaidOut(work: Work): boolean {
	const { transaction } = work;
	if (transaction.counterpartName !== undefined) return false;
	if (payerInTexts(transaction) !== undefined) return false;
	return speaksOfPayout(work, {}) || isPaymentProvider(transaction.remittanceInformation);
}
