import Fuse from 'fuse.js';
import * as fuzzball from 'fuzzball';
import type { InvoiceRow, TransactionRow } from '../../generator/ledger';
import type { RivalFactory } from './rival';

const textOf = (transaction: TransactionRow) =>
	`${transaction.remittanceInformation} ${transaction.counterpartName ?? ''}`.trim();

const describe = (invoice: InvoiceRow) =>
	`${invoice.number} ${invoice.references.join(' ')} ${invoice.customerName}`;

/** fuse.js over number, references and customer, one search for each transaction. */
export const createFuse: RivalFactory = (invoices) => {
	const fuse = new Fuse(invoices, {
		keys: ['number', 'references', 'customerName'],
		ignoreLocation: true,
		threshold: 0.4,
	});
	return (transactions) =>
		transactions.filter((transaction) => {
			const [best] = fuse.search(textOf(transaction).slice(0, 60), { limit: 1 });
			return best?.item.openAmount === transaction.amountText;
		}).length;
};

/** fuzzball's token set ratio against every invoice, for each transaction. */
export const createFuzzball: RivalFactory = (invoices) => {
	const choices = invoices.map(describe);
	return (transactions) =>
		transactions.filter((transaction) => {
			const [best] = fuzzball.extract(textOf(transaction), choices, {
				scorer: fuzzball.token_set_ratio,
				limit: 1,
			});
			return best !== undefined && invoices[best[2]].openAmount === transaction.amountText;
		}).length;
};
