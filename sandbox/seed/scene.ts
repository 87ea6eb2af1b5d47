import type { Random } from '../../testData/random';
import type { AccountKey, TransactionDraft } from './draft';
import { daysFrom } from './calendar';
import type { OpenInvoice } from './openInvoices';

/** What payments are made from. */
export interface Scene {
	readonly today: string;
	readonly random: Random;
	/** Amounts in cents that mean an open invoice, or are used up. */
	readonly taken: Set<number>;
	/** An open invoice that fits and that nothing has paid or looked at so far. */
	take(fits: (invoice: OpenInvoice) => boolean): OpenInvoice;
	/** Two invoices to one customer with one amount. */
	takeTwins(): readonly [OpenInvoice, OpenInvoice];
}

/** Payments of open invoices are at most so old, so that a first poll of 100 finds them all. */
export const RECENT_DAYS = 40;

/** Tells whether the invoice can have been paid within the recent days. */
export const isPayable = (invoice: OpenInvoice, today: string) =>
	invoice.kind === 'invoice' && invoice.issueDate <= daysFrom(today, -6);

/** A scene over these invoices, in random order. */
export function createScene(
	invoices: readonly OpenInvoice[],
	taken: Set<number>,
	today: string,
	random: Random,
): Scene {
	const isTwin = (one: OpenInvoice, other: OpenInvoice) =>
		one !== other && one.cents === other.cents && one.customer === other.customer;
	const unused = random.shuffle(invoices.filter((invoice) => isPayable(invoice, today)));
	const remove = (invoice: OpenInvoice) => unused.splice(unused.indexOf(invoice), 1);

	return {
		today,
		random,
		taken,
		take(fits) {
			const found = unused.find(
				(invoice) => fits(invoice) && !invoices.some((other) => isTwin(invoice, other)),
			);
			if (found === undefined) throw new RangeError('No open invoice is left for this payment');
			remove(found);
			return found;
		},
		takeTwins() {
			for (const first of unused) {
				const second = unused.find((other) => isTwin(first, other));
				if (second === undefined) continue;
				remove(first);
				remove(second);
				return [first, second];
			}
			throw new RangeError('No two equal invoices are left');
		},
	};
}

/** A day on which the invoice may be paid: after its issue, around its due date, lately. */
export function payDay({ today, random }: Scene, invoice: OpenInvoice): string {
	const around = daysFrom(invoice.dueDate, random.int(-12, 14));
	const earliest = [daysFrom(invoice.issueDate, 2), daysFrom(today, -RECENT_DAYS)].sort()[1];
	const latest = daysFrom(today, -1);
	if (around > latest) return daysFrom(latest, -random.int(0, 3));
	return around < earliest ? daysFrom(earliest, random.int(0, 3)) : around;
}

/** The account on which the customer pays. */
export function receivingAccount({ random }: Scene, { customer }: OpenInvoice): AccountKey {
	if (customer.currency === 'USD') return 'dollars';
	return random.chance(0.56) ? 'operating' : 'projects';
}

/** How banks cut and fold the payer's name. */
export function nameAtBank({ random }: Scene, name: string): string {
	const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
	return random.chance(0.6) ? plain.toUpperCase() : name;
}

/** What every payment by the invoice's own customer has in common. */
export function paymentBy(
	scene: Scene,
	invoice: OpenInvoice,
): Omit<TransactionDraft, 'cents' | 'remittance' | 'label'> {
	return {
		account: receivingAccount(scene, invoice),
		bookedOn: payDay(scene, invoice),
		counterpartName: nameAtBank(scene, invoice.customer.name),
		counterpartReference: invoice.customer.account,
		description:
			invoice.customer.currency === 'USD' ? 'International transfer' : 'SEPA credit transfer',
		bankTransactionCode: invoice.customer.currency === 'USD' ? 'PMNT-RCDT-XBCT' : 'PMNT-RCDT-ESCT',
		more: scene.random.chance(0.5) ? { endToEndId: 'NOTPROVIDED' } : {},
	};
}
