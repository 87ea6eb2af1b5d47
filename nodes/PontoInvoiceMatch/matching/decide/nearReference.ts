import { isCrowded } from '../ledger/lookUp';
import { payableAt, payablesAt } from '../ledger/payable';
import { areSeveralCustomers, knownBy } from '../party/customers';
import type { Related } from '../party/related';
import { findReference } from '../references/findReference';
import type { Party } from './findParty';
import type { Run, Work } from './work';

/**
 * The customer whose name the payer has, when the text holds a reference with one slip of the pen that can only be an
 * invoice of his, open for exactly this amount: reference, name and amount agree, where none of them would do alone.
 */
export function partyOfNearReference(
	{ ledger, customers }: Run,
	{ transaction, reading }: Work,
	{ byName }: Related,
): Party | undefined {
	const [unknown] = reading.unknowns;
	if (unknown === undefined || reading.unknowns.length > 1) return undefined;
	const { amountMinor, currency } = transaction;
	const near = new Set(
		unknown.near.flatMap((written) => findReference(ledger, amountMinor, written).places),
	);
	const [place] = near;
	const payable = place === undefined ? undefined : payableAt(ledger, place);
	if (payable === undefined || near.size > 1) return undefined;
	const { invoice, open } = payable;
	if (open !== amountMinor || invoice.currency !== currency) return undefined;
	if (knownBy(customers, transaction, invoice) !== 'name') return undefined;
	const payables = payablesAt(ledger, byName.places);
	const namesakes = payables.map((one) => one.invoice);
	if (areSeveralCustomers(customers, namesakes)) return undefined;
	return { payables, crowded: isCrowded(byName) };
}
