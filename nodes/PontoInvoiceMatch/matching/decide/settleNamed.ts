import { closingSettlement, mayDeduct } from '../amounts/settle';
import type { Payable } from '../ledger/payable';
import type { Amount } from '../model/amount';
import type { BankTransaction } from '../model/bankTransaction';
import { pay, review, type Draft, type Line } from '../model/draft';
import type { Run, Work } from './work';

/** Whether a payment may leave a rest on either side, or must close what it names exactly, and why. */
export type Rest = 'allowed' | 'needsPerson' | 'needsKnownPayer';

/** Pays one invoice: closes it, pays part of it, or closes it and leaves a rest of the payment. */
export function settleOne(run: Run, { transaction }: Work, payable: Payable, rest: Rest): Draft {
	const { invoice, open } = payable;
	const { number, customerName } = invoice;
	if (open < 0) return review({ code: 'credit-note', number });
	const closing = closingSettlement(transaction, invoice, open, run.options.tolerance);
	if (closing !== undefined) {
		const { amount, discount, tolerance, fee } = closing;
		return pay('matched', [{ ...wholeLine(payable), amount, discount, tolerance, fee }]);
	}
	if (rest !== 'allowed') {
		const amounts = {
			paid: paidBy(transaction),
			open: { minor: open, currency: invoice.currency },
		};
		return rest === 'needsKnownPayer'
			? review({ code: 'rest-needs-known-payer', number, customer: customerName, ...amounts })
			: review({ code: 'not-sure-enough', number, ...amounts });
	}
	const amount = Math.min(transaction.amountMinor, open);
	return pay(amount < open ? 'partial' : 'overpaid', [{ ...wholeLine(payable), amount }]);
}

/** Pays several named invoices, credit notes taken off, when they add up to the payment. */
export function settleSeveral(run: Run, work: Work, named: readonly Payable[], rest: Rest): Draft {
	const { transaction } = work;
	const payables = [...named].sort((one, other) => run.ledger.compare(one.place, other.place));
	const total = payables.reduce((sum, { open }) => sum + open, 0);
	const paid = transaction.amountMinor;
	const whole = payables.map(wholeLine);
	if (total === paid) return pay('multiple', whole);
	const discounted = payables.map((payable) => discountedLine(payable, transaction));
	if (discounted.reduce((sum, line) => sum + line.amount, 0) === paid) {
		return pay('multiple', discounted);
	}
	const facts = {
		numbers: payables.map(({ invoice }) => invoice.number),
		paid: paidBy(transaction),
		open: { minor: total, currency: transaction.currency },
	};
	if (paid < total) return review({ code: 'sum-above-payment', ...facts });
	const hasCreditNote = whole.some(({ amount }) => amount < 0);
	if (work.reading.breaksOff || rest === 'needsPerson' || hasCreditNote) {
		return review({ code: 'sum-below-payment', ...facts });
	}
	if (rest === 'needsKnownPayer') return review({ code: 'sum-needs-known-payer', ...facts });
	return pay('overpaid', whole);
}

/** A line that pays all that is open. */
export function wholeLine({ place, invoice, open }: Payable): Line {
	return {
		place,
		invoice,
		openBefore: open,
		amount: open,
		discount: 0,
		tolerance: 0,
		fee: 0,
	};
}

function discountedLine(payable: Payable, { bookedOn }: BankTransaction): Line {
	const { invoice, open } = payable;
	const { discount } = invoice;
	const line = wholeLine(payable);
	return mayDeduct(discount, bookedOn) && discount.minor < open
		? { ...line, amount: open - discount.minor, discount: discount.minor }
		: line;
}

const paidBy = ({ amountMinor, currency }: BankTransaction): Amount => ({
	minor: amountMinor,
	currency,
});
