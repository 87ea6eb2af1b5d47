import { isCrowded } from '../ledger/lookUp';
import { invoiceAt, payablesAt, type Payable } from '../ledger/payable';
import type { BankTransaction } from '../model/bankTransaction';
import type { OpenInvoice } from '../model/openInvoice';
import { areSeveralCustomers, isSameCustomer } from '../party/customers';
import { isCutFrom } from '../party/names';
import { relatedByAmount, relatedBySimilarName, type Related } from '../party/related';
import type { Choice } from './choice';
import type { Run } from './work';

/** The one customer that a payer is known as. */
export interface Party {
	/** What he has open, in the ledger's order: not all of it when it is crowded. */
	readonly payables: readonly Payable[];
	readonly crowded: boolean;
}

/** The one customer whose account it is, agreeing with the name. */
export function findParty(run: Run, transaction: BankTransaction, related: Related): Choice<Party> {
	const { ledger, customers } = run;
	const { byIban, isShared, byName } = related;
	const [own] = invoicesAt(run, byIban.places);
	if (own === undefined) return whyNoAccount(run, transaction, related);
	if (isShared) return { reason: { code: 'account-of-several-customers' } };
	const namesakes = invoicesAt(run, byName.places);
	const isNamed = namesakes.some((invoice) => isSameCustomer(customers, own, invoice));
	const [other] = namesakes;
	if (!isNamed && other !== undefined) {
		return { reason: { code: 'account-and-name-differ', customer: other.customerName ?? '' } };
	}
	return {
		chosen: { payables: payablesAt(ledger, byIban.places), crowded: isCrowded(byIban) },
	};
}

/** Namesakes are common, and a price is often the same for many: never on a name alone. */
function whyNoAccount(
	run: Run,
	{ counterpartName = '', counterpartIban }: BankTransaction,
	related: Related,
): Choice<Party> {
	const { byName, byCutName } = related;
	const isWhole = byName.places.length > 0;
	const invoices = invoicesAt(run, (isWhole ? byName : byCutName).places);
	const [first] = invoices;
	if (first === undefined) {
		if (relatedBySimilarName(related).length > 0) return { reason: { code: 'similar-name-only' } };
		if (relatedByAmount(related).places.length > 0) return { reason: { code: 'amount-only' } };
		return { reason: { code: 'nothing-agrees' } };
	}
	if (areSeveralCustomers(run.customers, invoices)) {
		return { reason: { code: 'name-of-several-customers' } };
	}
	const { customerName: customer = '' } = first;
	if (!isWhole && !isCutFrom(counterpartName, customer, false)) {
		return { reason: { code: 'name-may-be-cut', customer } };
	}
	const hasAccounts = invoices.some(({ customerIbans }) => customerIbans.length > 0);
	const code = counterpartIban && hasAccounts ? 'name-with-other-account' : 'name-only';
	return { reason: { code, customer } };
}

const invoicesAt = ({ ledger }: Run, places: readonly number[]): OpenInvoice[] =>
	places.flatMap((place) => invoiceAt(ledger, place) ?? []);
