import { closingSettlement, mayDeduct } from '../amounts/settle';
import { amountText } from '../explain/amount';
import { pay, review, type Draft, type Line } from '../model/draft';
import type { Run, Work } from './work';

/** Whether a payment may leave a rest on either side, or must close what it names exactly, and why. */
export type Rest = 'allowed' | 'needsPerson' | 'needsKnownPayer';

/** Pays one invoice: closes it, pays part of it, or closes it and leaves a rest of the payment. */
export function settleOne(run: Run, { transaction }: Work, place: number, rest: Rest): Draft {
	const { ledger, options } = run;
	const invoice = ledger.invoices[place];
	const openBefore = ledger.open[place];
	if (openBefore < 0)
		return review(`${invoice.number} is a credit note: money that comes in does not pay it`);
	const closing = closingSettlement(transaction, invoice, openBefore, options.tolerance);
	if (closing !== undefined) {
		const { amount, discount, tolerance, fee } = closing;
		const line = { place, openBefore, amount, discount, tolerance, fee };
		return pay('matched', [line]);
	}
	const amount = Math.min(transaction.amountMinor, openBefore);
	const isPart = amount < openBefore;
	if (rest !== 'allowed') {
		const paid = amountText(transaction.amountMinor, transaction.currency);
		const open = amountText(openBefore, invoice.currency);
		if (rest === 'needsKnownPayer') {
			return review(
				`${invoice.number} is named, but ${paid} may not be booked where ${open} is open: the payer is not known as one for ${invoice.customerName || 'its customer'}`,
			);
		}
		return review(
			`${invoice.number} is named, but not so surely that ${paid} may be booked where ${open} is open`,
		);
	}
	const line = { place, openBefore, amount, discount: 0, tolerance: 0, fee: 0 };
	return pay(isPart ? 'partial' : 'overpaid', [line]);
}

/** Pays several named invoices, credit notes taken off, when they add up to the payment. */
export function settleSeveral(run: Run, work: Work, named: readonly number[], rest: Rest): Draft {
	const { ledger } = run;
	const { transaction } = work;
	const places = [...named].sort(ledger.compare);
	const total = places.reduce((sum, place) => sum + ledger.open[place], 0);
	const paid = transaction.amountMinor;
	const whole = places.map((place) => lineFor(run, place, 0));
	if (total === paid) return pay('multiple', whole);
	const discounted = places.map((place) => lineFor(run, place, discountOf(run, work, place)));
	if (discounted.reduce((sum, line) => sum + line.amount, 0) === paid) {
		return pay('multiple', discounted);
	}
	const [open, amount] = [total, paid].map((minor) => amountText(minor, transaction.currency));
	const numbers = places.map((place) => ledger.invoices[place].number).join(', ');
	if (paid < total) {
		return review(
			`${numbers} add up to ${open} and the payment is ${amount}: it does not say which of them it pays`,
		);
	}
	const hasCreditNote = whole.some(({ amount }) => amount < 0);
	if (work.reading.breaksOff || rest === 'needsPerson' || hasCreditNote) {
		return review(
			`${numbers} add up to ${open} and the payment is ${amount}: the text may name more than can be read`,
		);
	}
	if (rest === 'needsKnownPayer') {
		return review(
			`${numbers} add up to ${open} and the payment is ${amount}: the payer is not known as one for these customers`,
		);
	}
	return pay('overpaid', whole);
}

function lineFor({ ledger }: Run, place: number, discount: number): Line {
	const openBefore = ledger.open[place];
	return { place, openBefore, amount: openBefore - discount, discount, tolerance: 0, fee: 0 };
}

function discountOf({ ledger }: Run, { transaction }: Work, place: number): number {
	const { discount } = ledger.invoices[place];
	return mayDeduct(discount, transaction.bookedOn) && discount.minor < ledger.open[place]
		? discount.minor
		: 0;
}
