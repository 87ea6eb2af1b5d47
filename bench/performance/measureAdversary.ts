import type { BankTransaction } from '../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import { decideTransactions } from '../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { OpenInvoice } from '../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { createDataSet } from './dataSet';
import { sideBySide } from './sideBySide';

/** A ledger made to turn an index into a scan. */
export interface AdversaryResult {
	readonly name: string;
	readonly transactions: number;
	readonly invoices: number;
	readonly milliseconds: number;
	readonly millisecondsPerTransaction: number;
}

interface Adversary {
	readonly invoice: (invoice: OpenInvoice) => OpenInvoice;
	readonly transaction: (transaction: BankTransaction) => BankTransaction;
}

const REFERENCE = '+++123/4567/89002+++';
const IBAN = 'BE68539007547034';
const NAME = 'Bakkerij Janssens BV';
const AMOUNT = 12_100;

const silent = { remittanceInformation: 'betaling', additionalInformation: '', endToEndId: '' };
const incoming = ({ amountMinor }: BankTransaction) => Math.abs(amountMinor);

const oneReference: Adversary = {
	invoice: (invoice) => ({ ...invoice, references: [REFERENCE] }),
	transaction: (transaction) => ({
		...transaction,
		amountMinor: incoming(transaction),
		remittanceInformation: REFERENCE,
	}),
};
const oneIban: Adversary = {
	invoice: (invoice) => ({ ...invoice, customerIbans: [IBAN], customerId: 'C1' }),
	transaction: (transaction) => ({
		...transaction,
		...silent,
		amountMinor: incoming(transaction),
		counterpartIban: IBAN,
	}),
};
const oneName: Adversary = {
	invoice: (invoice) => ({ ...invoice, customerName: NAME, customerIbans: [] }),
	transaction: (transaction) => ({
		...transaction,
		...silent,
		amountMinor: incoming(transaction),
		counterpartName: NAME,
	}),
};
const oneAmount: Adversary = {
	invoice: (invoice) => ({ ...invoice, openMinor: AMOUNT, currency: 'EUR' }),
	transaction: (transaction) => ({ ...transaction, amountMinor: AMOUNT, currency: 'EUR' }),
};

const both = (one: Adversary, other: Adversary): Adversary => ({
	invoice: (invoice) => other.invoice(one.invoice(invoice)),
	transaction: (transaction) => other.transaction(one.transaction(transaction)),
});

const ADVERSARIES: ReadonlyArray<readonly [string, Adversary]> = [
	['one reference', oneReference],
	['one IBAN', oneIban],
	['one name', oneName],
	['one amount', oneAmount],
	['one reference and amount', both(oneReference, oneAmount)],
	['one IBAN and amount', both(oneIban, oneAmount)],
	['one name and amount', both(oneName, oneAmount)],
];

const SIZE = { transactions: 10_000, invoices: 100_000 };
const ROUNDS = 3;

/** Times the engine where all invoices share what an index would tell them apart by. */
export async function measureAdversaries(): Promise<AdversaryResult[]> {
	const data = createDataSet(SIZE);
	const results: AdversaryResult[] = [];
	for (const [name, adversary] of ADVERSARIES) {
		const transactions = data.transactions.map(adversary.transaction);
		const invoices = data.invoices.map(adversary.invoice);
		const { engine } = await sideBySide(
			{ engine: () => decideTransactions(transactions, invoices, data.options) },
			ROUNDS,
		);
		results.push({
			name,
			...SIZE,
			milliseconds: engine.median,
			millisecondsPerTransaction: engine.median / SIZE.transactions,
		});
	}
	return results;
}
