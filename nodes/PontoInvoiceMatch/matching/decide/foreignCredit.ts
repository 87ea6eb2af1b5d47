import { invoiceAt } from '../ledger/payable';
import { review, type Draft } from '../model/draft';
import { payerInTexts } from '../party/payerInTexts';
import { isProvider } from '../party/customers';
import { GRADE } from '../references/reading';
import { isReturned } from './returnedPayment';
import { speaksOfRefund } from './speaksOfRefund';
import type { Run, Work } from './work';

/** A credit that is no customer's payment goes to a person, whatever it names; undefined for any other. */
export function decideForeignCredit(run: Run, work: Work): Draft | undefined {
	const { transaction, reading } = work;
	const twin = run.twins.get(transaction.id);
	if (twin !== undefined) return review({ code: 'same-booking', transactionId: twin });
	if (isReturned(work)) {
		return review({ code: 'returned-payment', namesInvoice: namesInvoice(reading) });
	}
	const payer = transaction.counterpartName ?? payerInTexts(transaction);
	if (!isPayout(run, work, payer)) return undefined;
	if (speaksOfRefund(work)) return review({ code: 'speaks-of-refund' });
	return review({ code: 'payout-of-provider', provider: payer ?? '' });
}

const namesInvoice = ({ mentions }: Work['reading']) =>
	mentions.some(({ grade }) => grade >= GRADE.bare);

/** A provider with an invoice of his own, paid from his own account, is a customer. */
function isPayout(
	{ ledger, customers }: Run,
	{ transaction: { counterpartIban }, reading }: Work,
	payer: string | undefined,
): boolean {
	if (!isProvider(customers, payer)) return false;
	const isOwnInvoice = (place: number) =>
		counterpartIban !== undefined &&
		invoiceAt(ledger, place)?.customerIbans.includes(counterpartIban) === true;
	return !reading.mentions.some(({ found }) => found.places.some(isOwnInvoice));
}
