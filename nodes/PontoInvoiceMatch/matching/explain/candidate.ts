import type { BankTransaction } from '../model/bankTransaction';
import type { Candidate } from '../model/decision';
import type { OpenInvoice } from '../model/openInvoice';
import type { Customers, KnownBy } from '../party/customers';
import type { Mention } from '../references/reading';
import { compareAmounts, mentionText, payerText } from './evidence';

/** An invoice for a person to look at; its words are put together when somebody reads them. */
export class WrittenCandidate implements Candidate {
	constructor(
		readonly invoice: OpenInvoice,
		readonly openMinor: number,
		private readonly transaction: BankTransaction,
		private readonly knownBy: KnownBy | undefined,
		private readonly found: ReadonlyArray<string | Mention>,
		private readonly customers: Customers,
	) {}

	get evidence(): readonly string[] {
		const { number } = this.invoice;
		const words = this.found.map((found) =>
			typeof found === 'string' ? found : mentionText(found, number),
		);
		if (this.knownBy !== undefined) words.push(this.payer());
		if (this.transaction.amountMinor === this.openMinor) words.push(...this.amounts());
		return words;
	}

	get toCheck(): readonly string[] {
		const { invoice, transaction } = this;
		const words: string[] = [];
		if (invoice.currency !== transaction.currency) {
			words.push(`It is due in ${invoice.currency}, the payment is in ${transaction.currency}`);
		}
		if (transaction.amountMinor !== this.openMinor) words.push(...this.amounts());
		if (this.knownBy === undefined) words.push(this.payer());
		if (invoice.issueDate && transaction.bookedOn < invoice.issueDate) {
			words.push(`It was issued on ${invoice.issueDate}, after the payment`);
		}
		return [...words, `Whether the payer means ${invoice.number}`];
	}

	private payer(): string {
		return payerText(this.customers, this.transaction, this.invoice);
	}

	/** Nothing to compare in two currencies. */
	private amounts(): string[] {
		const { currency } = this.invoice;
		if (currency !== this.transaction.currency) return [];
		return [compareAmounts(this.transaction.amountMinor, this.openMinor, currency)];
	}
}
