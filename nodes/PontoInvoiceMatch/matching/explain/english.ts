import { formatIban } from '../../../shared/domain/iban';
import type { Amount } from '../model/amount';
import type { Check, Evidence, RunnerUp } from '../model/evidence';
import type { Decider, Reason, UndoneBooking } from '../model/reason';
import type { TextField } from '../model/textField';
import { moneyText } from './moneyText';
import type { Wording } from './wording';

// One file for each language, so that a translator has all sentences before him.

function reason(reason: Reason): string {
	switch (reason.code) {
		case 'already-booked':
			return `Already booked on ${list(reason.numbers)}`;
		case 'booked-in-part':
			return `Already booked on ${list(reason.numbers)}, but it also names ${list(reason.missing)}: check whether an earlier run broke off`;
		case 'delivered-twice':
			return 'This transaction came twice, with different amounts or dates: check it at the bank';
		case 'same-booking':
			return `The bank's booking is the same as that of transaction ${reason.transactionId}, under another id: it is the same money, unless the bank says otherwise`;
		case 'refused-before':
			return `${decided(reason)} that it does not pay ${reason.number}, and that stays so`;
		case 'not-an-invoice':
			return `${decided(reason)} that this payment is for no invoice`;
		case 'rest-for-no-invoice':
			return `${decided(reason)} that what is left of this payment is for no invoice`;
		case 'for-a-person':
			return `${decided(reason)} that it does not pay what was suggested`;
		case 'all-taken-back':
			return `${decided(reason)} to take back all that was booked of this payment`;
		case 'taken-back-but-applied':
			return `${decided(reason)} to take it back from ${reason.number}, where its ID still stands: give it to another invoice`;
		case 'decision-unreadable':
			return `What was decided about it cannot be read: ${reason.why.join('; ')}`;
		case 'part-given':
			return `${money(reason.left)} is left of ${money(reason.paid)}: the rest was booked on ${list(reason.numbers)}`;
		case 'given-in-other-currency':
			return `A part of it was booked in ${reason.currency}: what is left is not known`;
		case 'payout-of-provider':
			return `${reason.provider} is a payment provider: it pays out what many customers paid`;
		case 'amount-zero':
			return 'The amount is zero';
		case 'own-account':
			return `A transfer with an own account, ${reason.account}`;
		case 'money-out':
			return 'Money went out: it pays no invoice';
		case 'refund-out':
			return 'Money went out: a refund pays no invoice';
		case 'return-of-unknown':
			return 'A returned payment, and no booking of its amount and payer is known that it undoes';
		case 'return-undoes':
			return `The bank returned a payment. It undoes the booking of ${undone(reason)}`;
		case 'not-decided':
			return 'Nothing was decided';
		case 'returned-payment':
			return reason.namesInvoice
				? 'The bank calls this a returned payment: it is no new payment of the invoice it names'
				: 'The bank calls this a returned payment';
		case 'unknown-reference-beside-number':
			return `${reason.written} is the reference of no open invoice, whatever else the text names`;
		case 'invoice-settled':
			return `${reason.written} names an invoice that is settled: the payment may be a second one, or meant for another invoice`;
		case 'invoice-unusable':
			return reason.why.length === 0
				? `${reason.written} names an invoice whose row could not be used: whether it is open is not known`
				: `${reason.written} names an invoice whose row could not be used: ${reason.why.join('; ')}`;
		case 'invoice-decided-before':
			return `${reason.written} names an invoice that something was decided about before, and that is not among the open ones`;
		case 'invoice-allocated-before':
			return `${reason.written} names an invoice that an earlier booking paid, and that is not among the open ones`;
		case 'may-mean-unpayable':
			return `${reason.written} may stand for ${reason.number}, which is not among the invoices that this payment can pay`;
		case 'paid-in-this-run':
			return `${reason.written} names ${reason.number}, which is already paid in full by transaction ${list(reason.transactionIds)}`;
		case 'other-currency':
			return `${reason.written} names ${reason.number}, which is due in ${reason.due}, and the payment is in ${reason.paid}`;
		case 'reference-and-number-differ':
			return `The text names ${list(reason.byReference)} by reference and ${list(reason.byNumber)} by number, and the amount is that of neither`;
		case 'shared-reference-and-amount':
			return `${reason.count} invoices with the reference ${reason.written} are open for exactly this amount`;
		case 'shared-reference':
			return `${reason.count} invoices carry the reference ${reason.written} and the amount is that of none`;
		case 'shared-number':
			return `${reason.written} may be any of ${reason.count} invoices`;
		case 'issued-after-payment':
			return `${reason.number} was issued on ${reason.issueDate}, after the payment was booked on ${reason.bookedOn}`;
		case 'other-year':
			return `${reason.number} is of ${reason.year}, and the text speaks of ${reason.spoken}`;
		case 'credit-note':
			return `${reason.number} is a credit note: money that comes in does not pay it`;
		case 'not-sure-enough':
			return `${reason.number} is named, but not so surely that ${money(reason.paid)} may be booked where ${money(reason.open)} is open`;
		case 'rest-needs-known-payer':
			return `${reason.number} is named, but ${money(reason.paid)} may not be booked where ${money(reason.open)} is open: the payer is not known as one for ${reason.customer || 'its customer'}`;
		case 'possible-number-other-amount':
			return `The text may mean ${reason.number}, but ${money(reason.open)} is open on it and the payment is ${money(reason.paid)}`;
		case 'number-at-common-amount':
			return `${reason.written} is written without a word or letters by a payer who is not known, and ${reason.count} invoices are open for this amount`;
		case 'number-needs-known-payer':
			return `${reason.written} may stand for ${reason.number}, which is not sure enough while the payer is not known as one for ${reason.customer || 'its customer'}`;
		case 'sum-above-payment':
			return `${sums(reason)}: it does not say which of them it pays`;
		case 'sum-below-payment':
			return `${sums(reason)}: the text may name more than can be read`;
		case 'sum-needs-known-payer':
			return `${sums(reason)}: the payer is not known as one for these customers`;
		case 'references-only':
			return 'Only what names its invoice is booked automatically, as the options say';
		case 'account-of-several-customers':
			return 'Several customers pay from this account: it tells none of them apart';
		case 'account-and-name-differ':
			return `The account is one customer's and the name another's, ${reason.customer}`;
		case 'name-of-several-customers':
			return 'Several customers have this name: it tells none of them apart';
		case 'name-may-be-cut':
			return `The name may be the beginning of ${reason.customer}, or another one`;
		case 'name-with-other-account':
			return `The name is that of ${reason.customer}, but the account is not one that is known of this customer`;
		case 'name-only':
			return `The name is that of ${reason.customer}, but a name alone pays nothing`;
		case 'similar-name-only':
			return 'Only the amount and a part of the name agree';
		case 'amount-only':
			return 'Only the amount agrees, and an amount alone pays nothing';
		case 'nothing-agrees':
			return 'Nothing in the payment agrees with an open invoice';
		case 'unknown-number':
			return `${reason.written} in the ${FIELDS[reason.field]} is the reference or number of no open invoice`;
		case 'names-another-invoice':
			return `${reason.written} names another invoice`;
		case 'speaks-of-refund':
			return 'The text speaks of a refund';
		case 'speaks-of-payout':
			return 'The text speaks of a payout of many payments';
		case 'speaks-of-other-purpose':
			return `The text speaks of something that is no invoice: ${reason.written.toLowerCase()}`;
		case 'speaks-of-somebody-else':
			return 'The text says that the payment is made for somebody else';
		case 'names-another-customer':
			return `The text names another customer who owes as much, ${reason.customer}`;
		case 'other-month':
			return `${reason.number} has the amount, but the text speaks of another month`;
		case 'several-have-amount':
			return `${reason.count} open invoices of this payer have the amount, and the payment names none of them`;
		case 'none-has-amount':
			return 'The payment names no invoice of this payer, and none has its amount';
		case 'several-payments-fit':
			return 'Several payments of this payer fit one open invoice, and none of them names it';
		case 'amount-but-issued-later':
			return `${reason.number} has the amount, but was issued on ${reason.issueDate}, after the payment`;
		case 'amount-but-far-from-due':
			return `${reason.number} has the amount, but is due ${reason.days} days from the payment`;
		case 'amount-but-damaged-reference':
			return `${reason.number} has the amount, but the damaged reference is nearer to another invoice`;
		case 'amount-but-sum-fits':
			return `${reason.number} has the amount, but ${reason.others.join(' and ')} add up to it as well`;
	}
}

function evidence(evidence: Evidence): string {
	switch (evidence.code) {
		case 'reference-named':
			return `${evidence.written} in the ${FIELDS[evidence.field]} is the payment reference of ${evidence.number}`;
		case 'number-listed':
			return `${evidence.written} in the ${FIELDS[evidence.field]} continues the list of invoice numbers: ${evidence.number}`;
		case 'number-named':
			return `${evidence.number} is named in the ${FIELDS[evidence.field]}`;
		case 'number-written':
			return `${evidence.written} in the ${FIELDS[evidence.field]} is the number of ${evidence.number}`;
		case 'number-possible':
			return `${evidence.written} in the ${FIELDS[evidence.field]} may stand for ${evidence.number}`;
		case 'damaged-reference':
			return `${evidence.written} is its payment reference with one slip of the pen`;
		case 'payer-account':
			return `Paid from ${formatIban(evidence.iban)}, a known account of ${customer(evidence)}`;
		case 'payer-learned-account':
			return `Paid from ${formatIban(evidence.iban)}, which has paid for ${customer(evidence)} before`;
		case 'payer-name':
			return `The payer's name, ${evidence.payer}, is that of ${customer(evidence)}`;
		case 'payer-cut-name':
			return `The payer's name, ${evidence.payer}, is that of ${customer(evidence)} as far as banks hand it on`;
		case 'payer-not-known':
			return `Paid by ${evidence.payer || formatIban(evidence.iban)}, not known as a payer for ${customer(evidence)}`;
		case 'payer-not-given':
			return 'The bank gives no payer';
		case 'amount-exact':
			return `The amount is exactly what is open, ${money(evidence.open)}`;
		case 'amount-part': {
			const part = `The payment is ${money(evidence.paid)}, of ${money(evidence.open)} that is open`;
			return evidence.left === undefined ? part : `${part}; ${money(evidence.left)} stays open`;
		}
		case 'amount-over':
			return `The payment is ${money(evidence.paid)}, more than the ${money(evidence.open)} that is open`;
		case 'rest-exact':
			return `What is left of the payment is exactly what is open, ${money(evidence.open)}`;
		case 'rest-part':
			return `${money(evidence.paid)} is left of the payment, and ${money(evidence.open)} is open`;
		case 'rest-over':
			return `${money(evidence.paid)} is left of the payment, more than the ${money(evidence.open)} that is open`;
		case 'discount-taken':
			return `${money(evidence.amount)} and the early-payment discount of ${money(evidence.discount)} close it`;
		case 'fee-withheld':
			return `${money(evidence.amount)} and the ${money(evidence.fee)} that the bank kept back close it`;
		case 'tolerance-used':
			return `${money(evidence.amount)} closes it, ${money(evidence.short)} short and within the tolerance`;
		case 'closes-of-payment':
			return `${money(evidence.amount)} of the payment of ${money(evidence.paid)} closes it`;
		case 'only-with-amount':
			return 'No other open invoice of this customer has the amount';
		case 'whole-balance':
			return 'It is part of all that this customer has open, which is what the text says and the payment is';
		case 'on-due-date':
			return `Booked on ${evidence.bookedOn}, the due date`;
		case 'before-due-date':
			return `Booked on ${evidence.bookedOn}, ${days(evidence.days)} before the due date`;
		case 'after-due-date':
			return `Booked on ${evidence.bookedOn}, ${days(evidence.days)} after the due date`;
		case 'near-reference':
			return `Its reference differs from ${evidence.written} by one slip of the pen`;
		case 'cut-name':
			return `The payer's name is the beginning of the customer's`;
		case 'similar-name':
			return `The payer's name and the customer's have a word in common`;
		case 'part-of-sum':
			return `Together with ${list(evidence.others)} it adds up to the payment${evidence.unique ? '' : ', as other invoices do'}`;
		case 'part-of-rest':
			return `Together with ${list(evidence.others)} it adds up to what is left${evidence.unique ? '' : ', as other invoices do'}`;
	}
}

function check(check: Check): string {
	switch (check.code) {
		case 'currency-differs':
			return `It is due in ${check.due}, the payment is in ${check.paid}`;
		case 'issued-later':
			return `It was issued on ${check.issueDate}, after the payment`;
		case 'meaning':
			return `Whether the payer means ${check.number}`;
		default:
			return evidence(check);
	}
}

function runnerUp(runnerUp: RunnerUp): string {
	const { number, open } = runnerUp;
	switch (runnerUp.code) {
		case 'text-fits-as-well': {
			const whose = runnerUp.customer ? `${number} of ${runnerUp.customer}` : number;
			return `${whose}, which ${runnerUp.written} may mean as well, with ${money(open)} open`;
		}
		case 'same-customer':
			return `${number} of the same customer, with ${money(open)} open: another amount`;
	}
}

const FIELDS: Readonly<Record<TextField, string>> = {
	remittanceInformation: 'remittance information',
	additionalInformation: 'additional information',
	description: 'description',
	endToEndId: 'end-to-end id',
	mandateId: 'mandate id',
};

const money = ({ minor, currency }: Amount) => moneyText(minor, currency);
const decided = ({ by, on }: Decider) =>
	`${by ?? 'A person'} decided${on === undefined ? '' : ` on ${on}`}`;
const list = (texts: readonly string[]) => texts.join(', ');
const customer = ({ customer }: { readonly customer: string | undefined }) =>
	customer || 'the customer';
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

const sums = (reason: { numbers: readonly string[]; open: Amount; paid: Amount }) =>
	`${list(reason.numbers)} add up to ${money(reason.open)} and the payment is ${money(reason.paid)}`;

function undone({ bookings }: { readonly bookings: readonly UndoneBooking[] }): string {
	const texts = bookings.map(
		({ amount, invoice, transactionId }) =>
			`${money(amount)} on ${invoice} (transaction ${transactionId})`,
	);
	return [...new Set(texts)].join('; ');
}

/** What the matching says, in English. */
export const ENGLISH: Wording = { reason, evidence, check, runnerUp };
