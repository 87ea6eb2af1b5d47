import { lookUp } from '../ledger/lookUp';
import { invoiceAt } from '../ledger/payable';
import type { OpenInvoice } from '../model/openInvoice';
import { owedInSum } from './owedInSum';
import { indexOfPayers, knownAs } from './payerHashes';
import type { Run, Work } from './work';

/**
 * An invoice for exactly this amount of the customer that the payer is known as, or several that add up to it; empty when
 * there are none. What this run has booked on them does not matter.
 */
export function owedByPayer(run: Run, work: Work): readonly OpenInvoice[] {
	const { ledger } = run;
	const { amountMinor, currency } = work.transaction;
	const known = knownAs(run, work.transaction);
	for (const { hash, isHis } of known) {
		const { places } = lookUp(ledger, indexOfPayers(run), hash, amountMinor, (place) => {
			const invoice = invoiceAt(ledger, place);
			if (invoice?.openMinor !== amountMinor || invoice.currency !== currency) return false;
			return isHis(invoice);
		});
		const invoice = places[0] === undefined ? undefined : invoiceAt(ledger, places[0]);
		if (invoice !== undefined) return [invoice];
	}
	return owedInSum(run, work, known);
}
