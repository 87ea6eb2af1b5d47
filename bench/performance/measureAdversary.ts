import type { BankTransaction } from '../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import { decideTransactions } from '../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { OpenInvoice } from '../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { createRandom } from '../../testData/random';
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
	readonly invoice: (invoice: OpenInvoice, index: number) => OpenInvoice;
	readonly transaction: (transaction: BankTransaction, index: number) => BankTransaction;
	/** How many of the invoices are open, when not all. */
	readonly invoices?: number;
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
const oneIbanOfAll: Adversary = {
	invoice: oneIban.invoice,
	transaction: (transaction) => ({ ...transaction, counterpartIban: IBAN }),
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

const TEN_THOUSAND = 10_000;
const SEPA_TEXT_LENGTH = 140;

/** As many numbers of one to four digits as a text holds. */
function shortNumbers(index: number): string {
	const random = createRandom(`short numbers ${index}`);
	const numbers = Array.from({ length: 60 }, () => random.int(0, 10 ** random.int(1, 4) - 1));
	return numbers.join(' ').slice(0, SEPA_TEXT_LENGTH);
}

const tenThousandNumbers: Adversary = {
	invoice: (invoice, index) => ({ ...invoice, number: String(index), references: [] }),
	transaction: (transaction, index) => ({
		...transaction,
		...silent,
		amountMinor: incoming(transaction),
		remittanceInformation: shortNumbers(index),
	}),
	invoices: TEN_THOUSAND,
};

const both = (one: Adversary, other: Adversary): Adversary => ({
	...one,
	invoice: (invoice, index) => other.invoice(one.invoice(invoice, index), index),
	transaction: (transaction, index) =>
		other.transaction(one.transaction(transaction, index), index),
});

const ADVERSARIES: ReadonlyArray<readonly [string, Adversary]> = [
	['one reference', oneReference],
	['one IBAN', oneIban],
	['one name', oneName],
	['one amount', oneAmount],
	['one reference and amount', both(oneReference, oneAmount)],
	['one IBAN and amount', both(oneIban, oneAmount)],
	['one name and amount', both(oneName, oneAmount)],
	['numbers 0 to 9999, texts full of short numbers', tenThousandNumbers],
	['the same with one IBAN', both(tenThousandNumbers, oneIbanOfAll)],
];

const SIZE = { transactions: 10_000, invoices: 100_000 };
const ROUNDS = 9;

/** Times the engine where all invoices share what an index would tell them apart by. */
export async function measureAdversaries(): Promise<AdversaryResult[]> {
	const data = createDataSet(SIZE);
	const results: AdversaryResult[] = [];
	for (const [name, adversary] of ADVERSARIES) {
		const transactions = data.transactions.map(adversary.transaction);
		const invoices = data.invoices.slice(0, adversary.invoices).map(adversary.invoice);
		const { engine } = await sideBySide(
			{ engine: () => decideTransactions(transactions, invoices, data.options) },
			ROUNDS,
		);
		results.push({
			name,
			...SIZE,
			invoices: invoices.length,
			milliseconds: engine.median,
			millisecondsPerTransaction: engine.median / SIZE.transactions,
		});
	}
	return results;
}
