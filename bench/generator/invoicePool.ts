import type { Customer } from './customer';
import type { Invoice, InvoicePress } from './invoice';
import type { Random } from '../../testData/random';

/** The open invoices that no generated payment has paid yet. */
export interface InvoicePool {
	/**
	 * An unpaid invoice that fits, now marked as paid; `purpose` names the condition. When none is left,
	 * because the ledger is smaller than the bank statement, one that was settled before.
	 */
	takeOrSettled(purpose: string, fits: (invoice: Invoice) => boolean): Invoice;
	/** Like `takeOrSettled`, but leaves the invoice unpaid. */
	peekOrSettled(purpose: string, fits: (invoice: Invoice) => boolean): Invoice;
	/** Marks these as paid. */
	use(invoices: readonly Invoice[]): void;
	unpaidOf(customer: Customer): Invoice[];
	/** A customer with at least that many unpaid invoices who fits, or undefined. */
	customerWith(
		count: number,
		purpose: string,
		fits: (customer: Customer) => boolean,
	): Customer | undefined;
	anyCustomer(): Customer;
	/** An invoice of the ledger, paid meanwhile or not. */
	anyInvoice(): Invoice;
	settled(customer: Customer, due?: number): Invoice;
}

const MAX_SETTLED_TRIES = 400;

export function createInvoicePool(
	invoices: readonly Invoice[],
	customers: readonly Customer[],
	press: InvoicePress,
	random: Random,
): InvoicePool {
	const queue = random.shuffle(invoices);
	const paid = new Set<Invoice>();
	const cursors = new Map<string, number>();
	const byCustomer = new Map<Customer, Invoice[]>();
	for (const invoice of invoices) {
		const list = byCustomer.get(invoice.customer);
		if (list) list.push(invoice);
		else byCustomer.set(invoice.customer, [invoice]);
	}
	const buyers = random.shuffle([...byCustomer.keys()]);

	/** Goes once through the values, over all calls with one purpose. */
	function firstFrom<T>(
		values: readonly T[],
		purpose: string,
		fits: (value: T) => boolean,
	): T | undefined {
		for (let index = cursors.get(purpose) ?? 0; index < values.length; index++) {
			if (!fits(values[index])) continue;
			cursors.set(purpose, index + 1);
			return values[index];
		}
		cursors.set(purpose, values.length);
		return undefined;
	}

	const unpaidOf = (customer: Customer) =>
		(byCustomer.get(customer) ?? []).filter((invoice) => !paid.has(invoice));

	const pool: InvoicePool = {
		takeOrSettled(purpose, fits) {
			const invoice = pool.peekOrSettled(purpose, fits);
			paid.add(invoice);
			return invoice;
		},
		peekOrSettled(purpose, fits) {
			const open = firstFrom(queue, purpose, (invoice) => !paid.has(invoice) && fits(invoice));
			if (open) return open;
			for (let tries = 0; tries < MAX_SETTLED_TRIES; tries++) {
				const settled = press.settled(random.pick(customers));
				if (fits(settled)) return settled;
			}
			throw new RangeError(`no invoice is ever fit for ${purpose}`);
		},
		use: (list) => list.forEach((invoice) => paid.add(invoice)),
		unpaidOf,
		customerWith: (count, purpose, fits) =>
			firstFrom(
				buyers,
				purpose,
				(customer) => fits(customer) && unpaidOf(customer).length >= count,
			),
		anyCustomer: () => random.pick(customers),
		anyInvoice: () => random.pick(invoices),
		settled: (customer, due) => press.settled(customer, due),
	};
	return pool;
}
