import type { RivalFactory } from './rival';

const clean = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * What people write in an n8n Code node: for each transaction look through all invoices for one whose
 * reference or number stands in the text, or whose account it came from, and whose amount agrees.
 */
export const createCodeNode: RivalFactory = (invoices) => (transactions) => {
	let found = 0;
	for (const transaction of transactions) {
		const text = clean(
			`${transaction.remittanceInformation} ${transaction.additionalInformation ?? ''}`,
		);
		const match = invoices.find(
			(invoice) =>
				(invoice.references.some((reference) => text.includes(clean(reference))) ||
					text.includes(clean(invoice.number)) ||
					invoice.customerIbans.includes(transaction.counterpartReference ?? '')) &&
				Number(invoice.openAmount) === transaction.amount,
		);
		if (match) found++;
	}
	return found;
};
