import type { INodeExecutionData } from 'n8n-workflow';
import type { ReadItems, RejectedItem } from './readItems';
import type { BankTransaction } from '../matching/model/bankTransaction';
import type { PastAllocation } from '../matching/model/matchOptions';
import type { OpenInvoice } from '../matching/model/openInvoice';
import { readInvoices } from './readInvoices';
import { readPastAllocations } from './readPastAllocations';
import type { Settings } from './readSettings';
import { readOwnIbans, readTransactions } from './readTransactions';

/** The items of the three inputs, as n8n hands them over. */
export interface InputItems {
	readonly transactions: readonly INodeExecutionData[];
	readonly invoices: readonly INodeExecutionData[];
	readonly pastAllocations: readonly INodeExecutionData[];
}

/** What was read from the three inputs. */
export interface Readings {
	readonly transactions: ReadItems<BankTransaction>;
	readonly invoices: ReadItems<OpenInvoice>;
	readonly pastAllocations: ReadItems<PastAllocation>;
	/** The accounts that the transactions were booked on. */
	readonly ownIbans: readonly string[];
}

export function readInputs(items: InputItems, settings: Settings): Readings {
	const { rules, transactionNames, invoiceNames, pastAllocationNames } = settings;
	return {
		transactions: readTransactions(items.transactions, transactionNames, rules),
		invoices: readInvoices(items.invoices, invoiceNames, rules),
		pastAllocations: readPastAllocations(
			items.pastAllocations,
			pastAllocationNames,
			{ invoiceNames, transactionNames },
			rules,
		),
		ownIbans: readOwnIbans(items.transactions, transactionNames),
	};
}

/** Everything that could not be used, of all inputs. */
export const rejectedOf = ({
	transactions,
	invoices,
	pastAllocations,
}: Readings): ReadonlyArray<RejectedItem<unknown>> => [
	...transactions.rejected,
	...invoices.rejected,
	...pastAllocations.rejected,
];
