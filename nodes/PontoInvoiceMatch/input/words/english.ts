import { dayAndMonth, fieldLister, valueWriter, type InputWords } from './inputWords';

const day = dayAndMonth('en', 'd LLLL');
const fields = fieldLister('no fields', (count) => `and ${count} more`);
const shown = valueWriter('A list', 'An object');

/** What is said about items that cannot be read, in English. */
export const ENGLISH_INPUT: InputWords = {
	item: (input, number, name) => `${input} item ${number}${name === '' ? '' : ` (${name})`}`,
	unreadable: {
		'account-currency': ({ account, currency, setting }) =>
			`the outstanding amount is in ${account}, the currency of the customer's account, and the invoice is in ${currency}. Choose a field that holds what is open in ${currency} under ${setting}`,
		'amount-ambiguous': ({ text, whole, decimal }) =>
			`"${text}" may be ${whole} or ${decimal}. Set the option Decimal Mark`,
		'amount-too-large': ({ text, currency }) =>
			`"${text}" ${currency} is larger than this package can add up exactly`,
		'currency-missing': () =>
			'no value found. Call the field "currency", or set the option Default Currency',
		'date-ambiguous': ({ text, first, second }) =>
			`"${text}" may be ${day(first, second)} or ${day(second, first)}. Set the option Date Order`,
		'day-or-amount': ({ text }) =>
			`"${text}" may be a day or an amount. Write "yes" or leave it empty`,
		'decision-unknown': ({ text }) =>
			`"${text}" is not known. Write confirmed, rejected, undone or notAnInvoice, or leave it empty`,
		'direction-unknown': ({ text, place }) =>
			`"${text}" does not tell whether the money came in or went out. Write "credit" or "debit", or choose another field under ${place}`,
		'field-empty': ({ field }) => `the field "${field}" is empty`,
		'field-missing': ({ field, has, place }) =>
			`the item has no field "${field}". It has ${fields(has)}. Correct ${place}`,
		'headers-lower': ({ text }) =>
			`no value found: "${text}" is no name of a column. When the names stand lower in the sheet, tell the node that reads it from which row on`,
		'id-repeated': ({ id, items }) => `"${id}" was already read from item ${items}`,
		'id-shared': ({ id, items }) =>
			`"${id}" is also the ID of item ${items}, with other contents. Choose a field that is unique, or leave one of them out`,
		'kind-unknown': ({ text, setting }) =>
			`"${text}" is not known as a kind of document. Write "invoice" or "credit note", or choose another field under ${setting}`,
		'mark-unclear': ({ text, column, place }) =>
			`"${text}" in the column "${column}" says neither yes nor no. Write "yes" or leave it empty, or choose the field that counts under ${place}`,
		'not-a-currency': ({ text }) => `"${text}" is not an ISO 4217 currency code`,
		'not-a-date': ({ text }) => `"${text}" is not a date such as 2026-11-20 or 20/11/2026`,
		'not-a-date-there': ({ text, timeZone }) =>
			`"${text}" is not a date in the time zone "${timeZone}"`,
		'not-a-percentage': ({ text }) => `"${text}" is not a percentage from 0 to 99`,
		'not-a-text': ({ value }) => `${shown(value)} is not a text`,
		'not-an-amount': ({ text }) => `"${text}" is not an amount`,
		'not-booked': ({ text }) =>
			`"${text}" says that the money has not come in. Only what is booked can pay an invoice`,
		'not-exact': ({ text, currency }) => `"${text}" is not an exact amount in ${currency}`,
		'number-spoilt': ({ text }) =>
			`"${text}" is what a spreadsheet made of the number. Make the column text and write it again`,
		'other-currency': ({ text, written, currency }) =>
			`"${text}" is in ${written}, and the currency of the item is ${currency}`,
		'other-sign': ({ text, sign, currency }) =>
			`"${text}" has the sign ${sign}, and the currency of the item is ${currency}`,
		'paid-unclear': ({ text }) =>
			`"${text}" says neither yes nor no. Write "yes" or leave it empty`,
		purchase: ({ text }) => `"${text}" is a purchase document. Pass on sales documents only`,
		'purchase-list': ({ text }) =>
			`the column "${text}" is one of purchases. Pass on sales documents only`,
		'rest-or-total': ({ text, place }) =>
			`"${text}" may be the whole amount or what is left of it. Choose the field of what is left under ${place}`,
		'running-balance': ({ text, place }) =>
			`"${text}" adds up the rows above, and does not tell what is open of this one. Choose another field under ${place}`,
		'side-unknown': ({ text }) =>
			`"${text}" beside it tells neither debit nor credit. Write one of them`,
		'status-unknown': ({ text, setting }) =>
			`"${text}" is a word that says neither open nor paid here. Write "open" or "paid", or choose another field under ${setting}`,
		'tax-unclear': ({ text, place }) =>
			`"${text}" may be with or without tax. Choose the field of what is open under ${place}`,
		'teaches-unclear': ({ text }) => `"${text}" says neither yes nor no. The payer is not learned`,
		'total-row': ({ text }) => `"${text}" begins the row of a total, which is no invoice`,
		'value-missing': ({ has, place }) =>
			`no value found. The item has ${fields(has)}. Choose the right one under ${place}`,
	},
	advice: 'Correct the item, or set the option On Bad Input to Put It on Unmatched.',
};
