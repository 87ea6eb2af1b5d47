import type { BankTransaction } from '../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { MatchOptions } from '../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import type { OpenInvoice } from '../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { generateLedger, type LedgerSize } from '../generator/generateLedger';
import type { GeneratedLedger } from '../generator/ledger';
import { NUMBER_STYLES } from '../generator/numberStyles';
import { readInvoiceItems, readTransactionItems, toItems } from '../readRows';

/** One generated ledger as rows and as what the engine takes. */
export interface DataSet {
	readonly ledger: GeneratedLedger;
	readonly transactions: readonly BankTransaction[];
	readonly invoices: readonly OpenInvoice[];
	readonly options: MatchOptions;
}

const SEED = 1;

/** As rows come from an API or a database: parsed, and not still the pieces that the generator put together. */
const asDelivered = (ledger: GeneratedLedger): GeneratedLedger =>
	JSON.parse(JSON.stringify(ledger)) as GeneratedLedger;

export function createDataSet(size: LedgerSize): DataSet {
	const ledger = asDelivered(generateLedger(NUMBER_STYLES[0], SEED, size));
	return {
		ledger,
		transactions: readTransactionItems(toItems(ledger.transactions)),
		invoices: readInvoiceItems(toItems(ledger.invoices)),
		options: {
			ownIbans: ledger.ownIbans,
			knownReferences: ledger.settledReferences.map((reference) => ({ reference })),
		},
	};
}
