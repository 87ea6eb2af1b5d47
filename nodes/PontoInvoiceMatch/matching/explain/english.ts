import { formatIban } from '../../../shared/domain/iban';
import type { Decider } from '../model/reason';
import type { TextField } from '../model/textField';
import { wordingOf } from './wording';
import { listWriter, moneyWriter } from './written';

// One file for each language, so that a translator has all sentences before him.

const FIELDS: Readonly<Record<TextField, string>> = {
	remittanceInformation: 'remittance information',
	additionalInformation: 'additional information',
	description: 'description',
	endToEndId: 'end-to-end id',
	mandateId: 'mandate id',
};

const money = moneyWriter('', '.');
// Years first, as no Briton and American read 03/04/2026 alike.
const day = (date: string) => date;
const list = listWriter('and');
const anyOf = listWriter('or');
const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const its = (customer: string | undefined) => customer || 'its customer';
const the = (customer: string | undefined) => customer || 'the customer';
const decided = ({ by = 'A person', on }: Decider) =>
	on === undefined ? `${by} decided` : `${by} decided on ${day(on)}`;

/** What the matching says, in English. */
export const ENGLISH = wordingOf({
	reasons: {
		'already-booked': ({ numbers }) => `Already booked on ${list(numbers)}`,
		'booked-in-part': ({ numbers, missing }) =>
			`Already booked on ${list(numbers)}, but it also names ${list(missing)}: check whether an earlier run broke off`,
		'delivered-twice': () =>
			'This transaction came twice, with different amounts or dates: check it at the bank',
		'same-booking': ({ transactionId }) =>
			`The same booking came before under another id, ${transactionId}: it is the same money, unless the bank says otherwise`,
		'refused-before': (reason) =>
			`${decided(reason)} that it does not pay ${reason.number}, and that stays so`,
		'taken-back': ({ number, by = 'a person', on }) =>
			`The booking on ${number} was taken back by ${by}${on === undefined ? '' : ` on ${day(on)}`}: it is not booked there again`,
		'not-an-invoice': (reason) => `${decided(reason)} that this payment is for no invoice`,
		'rest-for-no-invoice': (reason) =>
			`${decided(reason)} that what is left of this payment is for no invoice`,
		'for-a-person': (reason) => `${decided(reason)} that it does not pay what was suggested`,
		'all-taken-back': (reason) =>
			`${decided(reason)} to take back all that was booked of this payment`,
		'taken-back-but-applied': (reason) =>
			`${decided(reason)} to take it back from ${reason.number}, where its ID still stands: give it to another invoice`,
		'decision-unreadable': ({ why }) =>
			`What was decided about it cannot be read: ${why.join('; ')}`,
		'part-given': ({ left, paid, numbers }) =>
			`${money(left)} is left of ${money(paid)}: the rest was booked on ${list(numbers)}`,
		'given-in-other-currency': ({ currency }) =>
			`A part of it was booked in ${currency}: what is left is not known`,
		'given-sum-unclear': ({ numbers, given }) =>
			`The rows of ${list(numbers)} give ${money(given)} of it in all: what is left is not known`,
		'booked-or-refused': ({ number }) =>
			`It was booked on ${number} and refused there, and nothing tells which came last: check where it is booked`,
		'payout-of-provider': ({ provider }) =>
			`${provider} is a payment provider: it pays out what many customers paid`,
		'amount-zero': () => 'The amount is zero',
		'own-account': ({ account }) => `A transfer between your own accounts, ${formatIban(account)}`,
		'money-out': () => 'Money went out: it pays no invoice',
		'refund-out': () => 'Money went out: a refund pays no invoice',
		'return-of-unknown': () =>
			'A returned payment, but no booking of this amount and payer was found to undo',
		'return-undoes': ({ bookings }) =>
			`The bank returned a payment. Undo the booking of ${list(
				bookings.map(({ amount, invoice, bookedOn }) =>
					bookedOn === undefined
						? `${money(amount)} on ${invoice}`
						: `${money(amount)} on ${invoice}, paid on ${day(bookedOn)}`,
				),
			)}`,
		'not-decided': () => 'Nothing was decided',
		'returned-payment': ({ namesInvoice }) =>
			namesInvoice
				? 'The statement line speaks of a returned payment: it is no new payment of the invoice it names'
				: 'The statement line speaks of a returned payment',
		'unknown-reference-beside-number': ({ written }) =>
			`The text names an invoice, but also the reference ${written}, which no open invoice has`,
		'invoice-settled': ({ written }) =>
			`${written} is of an invoice that is not open: it may be paid twice, or another invoice is meant`,
		'invoice-unusable': ({ written, why }) =>
			why.length === 0
				? `${written} is of an invoice whose row could not be used: whether it is open is not known`
				: `${written} is of an invoice whose row could not be used: ${why.join('; ')}`,
		'invoice-decided-before': ({ written }) =>
			`${written} is of an invoice that something was decided about before, and that is not in the list any more`,
		'invoice-allocated-before': ({ written }) =>
			`${written} is of an invoice that an earlier payment was booked on, and that is not in the list any more`,
		'may-mean-unpayable': ({ number }) =>
			`The text may mean ${number}, which this payment cannot pay`,
		'paid-in-this-run': ({ number, payments }) =>
			`The text names ${number}, which is already paid: ${list(
				payments.map(({ amount, payer, bookedOn }) =>
					payer
						? `${money(amount)} by ${payer} on ${day(bookedOn)}`
						: `${money(amount)} on ${day(bookedOn)}`,
				),
			)}`,
		'other-currency': ({ number, due, paid }) =>
			`The text names ${number}, which is due in ${due}, but the payment is in ${paid}`,
		'reference-and-number-differ': ({ byReference, byNumber }) =>
			`The text names ${list(byReference)} by reference and ${list(byNumber)} by number, and the amount fits neither`,
		'shared-reference-and-amount': ({ count, written }) =>
			`${count} invoices with the reference ${written} are open for exactly this amount`,
		'shared-reference': ({ count, written }) =>
			`${count} invoices have the reference ${written}, and the amount does not tell which is meant`,
		'shared-number': ({ count, written }) => `${written} may be any of ${count} invoices`,
		'issued-after-payment': ({ number, issueDate, bookedOn }) =>
			`${number} was issued on ${day(issueDate)}, after the payment was booked on ${day(bookedOn)}`,
		'other-year': ({ number, year, spoken }) =>
			`${number} is of ${year}, but the text speaks of ${spoken}`,
		'credit-note': ({ number }) =>
			`${number} is a credit note: money that comes in does not pay it`,
		'not-sure-enough': ({ number, paid, open }) =>
			`The text seems to name ${number}, but ${money(paid)} was paid and ${money(open)} is open: not sure enough to book`,
		'rest-needs-known-payer': ({ number, customer, paid, open }) =>
			`${number} is named, but ${money(paid)} was paid and ${money(open)} is open, and the payer is not known as one for ${its(customer)}`,
		'possible-number-other-amount': ({ number, paid, open }) =>
			`The text may mean ${number}, but ${money(paid)} was paid and ${money(open)} is open`,
		'number-at-common-amount': ({ written, count }) =>
			`${written} is a bare number, the payer is not known, and ${count} invoices are open for this amount`,
		'payer-owes-amount': ({ numbers, own, customer }) =>
			`The text names ${list(numbers)}, but the payer is known as ${customer ?? 'another customer'}, whose own ${list(own)} ${own.length > 1 ? 'add up to' : 'is open for'} exactly this amount`,
		'number-needs-known-payer': ({ number, customer }) =>
			`The text may mean ${number}, but the payer is not known as one for ${its(customer)}`,
		'sum-above-payment': ({ numbers, paid, open }) =>
			`${list(numbers)} add up to ${money(open)}, but only ${money(paid)} was paid: which of them is not certain`,
		'sum-below-payment': ({ numbers, paid, open }) =>
			`${list(numbers)} add up to ${money(open)}, but ${money(paid)} was paid: the text may name more than can be read`,
		'sum-needs-known-payer': ({ numbers, paid, open }) =>
			`${list(numbers)} add up to ${money(open)}, but ${money(paid)} was paid, and the payer is not known as one for these customers`,
		'references-only': () =>
			'Only what names its invoice is booked automatically, as the node is set',
		'account-of-several-customers': () =>
			'Several customers pay from this account: it does not tell whose payment this is',
		'account-and-name-differ': ({ customer }) =>
			`The account is that of one customer, but the name is that of another, ${customer}`,
		'name-of-several-customers': () =>
			'Several customers have this name: it does not tell whose payment this is',
		'name-may-be-cut': ({ customer }) =>
			`The name may be the beginning of ${customer}, or of somebody else`,
		'name-with-other-account': ({ customer }) =>
			`The name is that of ${customer}, but the account is not one of theirs that is known`,
		'name-only': ({ customer }) =>
			`The name is that of ${customer}, but no known account confirms it`,
		'name-and-amount-only': ({ customer, numbers }) =>
			`Name and amount fit ${list(numbers)} of ${customer}, but no reference or number and no known account confirms it`,
		'similar-name-only': () => 'Only the amount and a part of the name agree',
		'amount-only': () => 'Only the amount agrees, which is not enough to book',
		'nothing-agrees': () => 'Nothing in the payment points to an open invoice',
		'unknown-number': ({ written, field }) =>
			`No open invoice was found with the number or reference ${written}, which stands in the ${FIELDS[field]}`,
		'reference-mistyped': ({ written, numbers }) =>
			`No invoice has the reference ${written}. It may be that of ${anyOf(numbers)}, mistyped or incomplete`,
		'names-another-invoice': ({ written }) =>
			`${written} points to another invoice than payer and amount do`,
		'another-number-alike': ({ written, number }) =>
			`${written} in the text is written like ${number}, but is another number`,
		'may-mean-another': ({ written, number }) =>
			`${written} in the text may mean ${number}, which is open as well: what is paid is not certain`,
		'speaks-of-refund': () =>
			'The text speaks of a refund, a credit note or a cancellation, or of too much paid',
		'speaks-of-payout': () => 'The text speaks of a payout of many payments',
		'speaks-of-other-purpose': ({ written }) =>
			`The text speaks of something that is no invoice: ${written.toLowerCase()}`,
		'speaks-of-somebody-else': () => 'The text says that the payment is made for somebody else',
		'names-another-customer': ({ customer }) =>
			`The text names, or seems to name, another customer: ${customer}`,
		'other-month': ({ number }) =>
			`${number} has the amount, but the text speaks of another period`,
		'several-have-amount': ({ count }) =>
			`${count} open invoices of this payer have the amount, and the text does not say which`,
		'none-has-amount': () =>
			"None of this payer's open invoices has this amount, and none of their numbers was read in the text",
		'several-payments-fit': () =>
			'Several payments fit the same open invoice, and none of them names it',
		'amount-but-issued-later': ({ number, issueDate }) =>
			`${number} has the amount, but was issued on ${day(issueDate)}, after the payment`,
		'amount-but-far-from-due': ({ number, days }) =>
			`${number} has the amount, but is due ${counted(days, 'day')} from the payment`,
		'amount-but-damaged-reference': ({ number }) =>
			`${number} has the amount, but the mistyped reference is nearer to that of another invoice`,
		'amount-but-sum-fits': ({ number, others }) =>
			`${number} has the amount, but ${list(others)} add up to it as well`,
	},
	evidence: {
		'reference-named': ({ written, field, number }) =>
			`${written} in the ${FIELDS[field]} is the payment reference of ${number}`,
		'number-listed': ({ written, field, number }) =>
			`${written} in the ${FIELDS[field]} continues the list of invoice numbers: ${number}`,
		'number-named': ({ number, field }) => `${number} is named in the ${FIELDS[field]}`,
		'number-written': ({ written, field, number }) =>
			`${written} in the ${FIELDS[field]} is the number of ${number}`,
		'number-possible': ({ written, field, number }) =>
			`${written} in the ${FIELDS[field]} may stand for ${number}`,
		'damaged-reference': ({ written }) =>
			`${written} is its payment reference, mistyped or incomplete`,
		'payer-account': ({ iban, customer }) =>
			`Paid from ${formatIban(iban)}, a known account of ${the(customer)}`,
		'payer-learned-account': ({ iban, customer }) =>
			`Paid from ${formatIban(iban)}, which has paid for ${the(customer)} before`,
		'payer-name': ({ customer }) =>
			customer
				? `The payer has the name of the customer, ${customer}`
				: 'The payer has the name of the customer',
		'payer-cut-name': ({ customer }) =>
			customer
				? `The payer has the name of the customer, ${customer}, cut off by the bank`
				: 'The payer has the name of the customer, cut off by the bank',
		'payer-not-known': ({ payer, iban, customer }) =>
			`Paid by ${payer || formatIban(iban)}, not known as a payer for ${the(customer)}`,
		'payer-not-given': () => 'The bank gives no payer',
		'amount-exact': ({ open }) => `The amount is exactly what is open, ${money(open)}`,
		'amount-part': ({ paid, open, left }) =>
			left === undefined
				? `${money(paid)} was paid, less than the ${money(open)} that is open`
				: `${money(paid)} was paid of the ${money(open)} that was open; ${money(left)} stays open`,
		'amount-over': ({ paid, open }) =>
			`${money(paid)} was paid, more than the ${money(open)} that is open`,
		'rest-exact': ({ open }) =>
			`What is left of the payment is exactly what is open, ${money(open)}`,
		'rest-part': ({ paid, open }) =>
			`${money(paid)} is left of the payment, less than the ${money(open)} that is open`,
		'rest-over': ({ paid, open }) =>
			`${money(paid)} is left of the payment, more than the ${money(open)} that is open`,
		'discount-taken': ({ amount, discount }) =>
			`${money(amount)} and the early-payment discount of ${money(discount)} close it`,
		'fee-withheld': ({ amount, fee }) =>
			`${money(amount)} and the ${money(fee)} that the bank kept back close it`,
		'tolerance-used': ({ amount, short }) =>
			`${money(amount)} closes it, ${money(short)} short and within the allowed shortfall`,
		'closes-of-payment': ({ amount, paid }) =>
			`${money(amount)} of the payment of ${money(paid)} closes it`,
		'only-with-amount': () => 'No other open invoice of this customer has the amount',
		'only-of-month': () =>
			'No other open invoice of this customer with this amount can be of the month that the text names',
		'several-and-whole-balance': () =>
			'The text speaks of several invoices, and the payment is all that this customer has open',
		'whole-balance': () =>
			'The text says that everything is paid, and the payment is all that this customer has open',
		'on-due-date': ({ bookedOn }) => `Booked on ${day(bookedOn)}, the due date`,
		'before-due-date': ({ bookedOn, days }) =>
			`Booked on ${day(bookedOn)}, ${counted(days, 'day')} before the due date`,
		'after-due-date': ({ bookedOn, days }) =>
			`Booked on ${day(bookedOn)}, ${counted(days, 'day')} after the due date`,
		'near-reference': ({ written }) =>
			`${written} may be its payment reference, mistyped or incomplete`,
		'cut-name': () => `The payer's name is the beginning of the customer's`,
		'similar-name': () => `The payer's name and the customer's have a word in common`,
		'part-of-sum': ({ others, unique }) =>
			unique
				? `Together with ${list(others)} it adds up to the payment`
				: `Together with ${list(others)} it adds up to the payment, but so do other invoices`,
		'part-of-rest': ({ others, unique }) =>
			unique
				? `Together with ${list(others)} it adds up to what is left of the payment`
				: `Together with ${list(others)} it adds up to what is left of the payment, but so do other invoices`,
	},
	checks: {
		'currency-differs': ({ due, paid }) => `It is due in ${due}, the payment is in ${paid}`,
		'issued-later': ({ issueDate }) => `It was issued on ${day(issueDate)}, after the payment`,
		'is-credit-note': ({ open }) => `It is a credit note, of which ${money(open)} is open`,
		meaning: ({ number }) => `Whether the payer means ${number}`,
	},
	runnersUp: {
		'text-fits-as-well': ({ number, customer, written, open }) =>
			customer
				? `${number} of ${customer}, which ${written} may mean as well, with ${money(open)} open`
				: `${number}, which ${written} may mean as well, with ${money(open)} open`,
		'same-customer': ({ number, open }) =>
			`${number} of the same customer, with ${money(open)} open: another amount`,
		'same-customer-other-month': ({ number, open }) =>
			`${number} of the same customer, with ${money(open)} open: of another month`,
	},
	run: {
		summary: ({ transactions, paid, bookings, review, unmatched, ignored }) =>
			`${counted(transactions, 'transaction')}: ${paid} paid (${counted(bookings, 'booking')}), ` +
			`${review} to review, ${unmatched} unmatched, ${ignored} ignored.`,
		unreadable: (items) =>
			`${counted(items, 'item')} could not be read: see the reasons on Unmatched.`,
		leftOut: (shown, more) =>
			`Left out, since it could not be read: ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
		noInvoices: 'No open invoice arrived, so nothing could be matched.',
		columns: (input, columns) =>
			`${input} are read so: ${columns.map(({ label, column }) => `${label} from "${column}"`).join(', ')}.`,
	},
});
