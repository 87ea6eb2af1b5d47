import { isCrowded } from '../ledger/lookUp';
import { payablesAt, type Payable } from '../ledger/payable';
import { areSeveralCustomers, knownBy } from '../party/customers';
import type { Related } from '../party/related';
import { findReference } from '../references/findReference';
import type { Party } from './findParty';
import type { Run, Work } from './work';

/**
 * The customer whose name the payer has, when the text holds a reference with one slip of the pen that can only be an
 * invoice of his, open for exactly this amount: reference, name and amount agree, where none of them would do alone.
 */
export function partyOfNearReference(run: Run, work: Work, { byName }: Related): Party | undefined {
	const near = nearInvoices(run, work);
	const { transaction } = work;
	const isExact = ({ open, invoice: { currency } }: Payable) =>
		open === transaction.amountMinor && currency === transaction.currency;
	const isHis = ({ invoice }: Payable) => knownBy(run.customers, transaction, invoice) === 'name';
	const [only, other] = near.filter(isHis);
	if (only === undefined || other !== undefined || !isExact(only)) return undefined;
	const payables = payablesAt(run.ledger, byName.places);
	const namesakes = payables.map(({ invoice }) => invoice);
	if (areSeveralCustomers(run.customers, namesakes)) return undefined;
	return { payables, crowded: isCrowded(byName) };
}

/** The open invoices one slip of the pen away; none when it may as well be one that is settled. */
function nearInvoices({ ledger }: Run, { transaction, reading }: Work): readonly Payable[] {
	const [unknown] = reading.unknowns;
	if (unknown === undefined || reading.unknowns.length > 1) return [];
	const places = new Set(
		unknown.near.flatMap(
			(written) => findReference(ledger, transaction.amountMinor, written).places,
		),
	);
	const payables = payablesAt(ledger, [...places]);
	return payables.length === places.size ? payables : [];
}
