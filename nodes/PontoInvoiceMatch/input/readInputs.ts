import type { INodeExecutionData } from 'n8n-workflow';
import { columnsRead, type ColumnRead } from './columnsRead';
import { INVOICE_FIELDS } from './invoiceFields';
import type { InputName, ReadItems, RejectedItem } from './readItems';
import type { BankTransaction } from '../matching/model/bankTransaction';
import type { PastAllocation } from '../matching/model/matchOptions';
import type { OpenInvoice } from '../matching/model/openInvoice';
import { readInvoices } from './readInvoices';
import { readPastAllocations } from './readPastAllocations';
import type { Settings } from './readSettings';
import { readOwnIbans, readTransactions } from './readTransactions';
import { TRANSACTION_FIELDS } from './transactionFields';

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
	/** Columns with names of people's own, by input. */
	readonly columns: Readonly<Partial<Record<InputName, readonly ColumnRead[]>>>;
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
		columns: {
			Transactions: columnsRead(TRANSACTION_FIELDS, transactionNames, items.transactions),
			'Open Invoices': columnsRead(INVOICE_FIELDS, invoiceNames, items.invoices),
		},
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
