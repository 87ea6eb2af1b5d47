import { closingSettlement, mayDeduct } from '../amounts/settle';
import type { Payable } from '../ledger/payable';
import type { Amount } from '../model/amount';
import type { BankTransaction } from '../model/bankTransaction';
import { pay, review, type Draft, type Line } from '../model/draft';
import type { Run, Work } from './work';

/** Whether a payment may leave a rest on either side, or must close what it names exactly, and why. */
export type Rest = 'allowed' | 'needsPerson' | 'needsKnownPayer';

/** Asked only of a payment that leaves one: most do not. */
export type RestOf = () => Rest;

/** Only a person may let a rest stand. */
export const NEEDS_PERSON: RestOf = () => 'needsPerson';

/** Pays one invoice: closes it, pays part of it, or closes it and leaves a rest of the payment. */
export function settleOne(
	run: Run,
	{ transaction }: Work,
	payable: Payable,
	restOf: RestOf,
): Draft {
	const { invoice, open } = payable;
	const { number, customerName } = invoice;
	if (open < 0) return review({ code: 'credit-note', number });
	const closing = closingSettlement(transaction, invoice, open, run.options.tolerance);
	if (closing !== undefined) {
		const { amount, discount, tolerance, fee } = closing;
		return pay('matched', [{ ...wholeLine(payable), amount, discount, tolerance, fee }]);
	}
	const rest = restOf();
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
export function settleSeveral(
	run: Run,
	work: Work,
	named: readonly Payable[],
	restOf: RestOf,
): Draft {
	const { transaction } = work;
	const payables = [...named].sort((one, other) => run.ledger.compare(one.place, other.place));
	const total = payables.reduce((sum, { open }) => sum + open, 0);
	const paid = transaction.amountMinor;
	if (total === paid) return pay('multiple', payables.map(wholeLine));
	const owed = payables.reduce((sum, payable) => sum + afterDiscount(payable, transaction), 0);
	if (owed === paid) {
		return pay(
			'multiple',
			payables.map((payable) => discountedLine(payable, transaction)),
		);
	}
	const facts = {
		numbers: payables.map(({ invoice }) => invoice.number),
		paid: paidBy(transaction),
		open: { minor: total, currency: transaction.currency },
	};
	if (paid < total) return review({ code: 'sum-above-payment', ...facts });
	const hasCreditNote = payables.some(({ open }) => open < 0);
	const rest = work.reading.breaksOff || hasCreditNote ? 'needsPerson' : restOf();
	if (rest === 'needsPerson') {
		return review({ code: 'sum-below-payment', ...facts });
	}
	if (rest === 'needsKnownPayer') return review({ code: 'sum-needs-known-payer', ...facts });
	return pay('overpaid', payables.map(wholeLine));
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

function discountedLine(payable: Payable, transaction: BankTransaction): Line {
	const amount = afterDiscount(payable, transaction);
	return { ...wholeLine(payable), amount, discount: payable.open - amount };
}

/** What is open less the early-payment discount, where it may still be deducted. */
function afterDiscount({ invoice, open }: Payable, { bookedOn }: BankTransaction): number {
	const { discount } = invoice;
	return mayDeduct(discount, bookedOn) && discount.minor < open ? open - discount.minor : open;
}

const paidBy = ({ amountMinor, currency }: BankTransaction): Amount => ({
	minor: amountMinor,
	currency,
});
