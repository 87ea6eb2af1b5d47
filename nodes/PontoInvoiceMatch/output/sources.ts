import type { IDataObject, IPairedItemData } from 'n8n-workflow';
import { formatMinorUnits } from '../../shared/domain/money';
import type { ReadItem } from '../input/readItems';
import type { Decision } from '../matching/model/decision';

/** The items that the domain objects were read from, by id. */
export interface Sources {
	readonly transactions: ReadonlyMap<string, ReadItem<unknown>>;
	readonly invoices: ReadonlyMap<string, ReadItem<unknown>>;
}

const TRANSACTIONS_INPUT = 0;
const INVOICES_INPUT = 1;

export const transactionJson = (sources: Sources, id: string): IDataObject =>
	sources.transactions.get(id)?.json ?? {};

export const invoiceJson = (sources: Sources, id: string): IDataObject =>
	sources.invoices.get(id)?.json ?? {};

/** What a person looks at first of a payment; its ids come last. */
export const paymentJson = ({ transaction, outcome, given }: Decision): IDataObject => {
	const { amountMinor, currency, counterpartName, bookedOn, remittanceInformation } = transaction;
	const givenMinor = given
		.filter((past) => past.currency === currency)
		.reduce((sum, { allocatedMinor }) => sum + allocatedMinor, 0);
	return {
		amount: formatMinorUnits(amountMinor + givenMinor, currency),
		currency,
		outcome,
		counterpartName: counterpartName ?? null,
		bookedOn,
		remittanceInformation: remittanceInformation ?? null,
	};
};

/** Points to the transaction's item, and to the items of the invoices that the answer names. */
export function pairing(
	{ transactions, invoices }: Sources,
	transactionId: string,
	invoiceIds: readonly string[],
): IPairedItemData[] {
	const paired = invoiceIds.map((id) => ({
		item: invoices.get(id)?.itemIndex ?? 0,
		input: INVOICES_INPUT,
	}));
	const item = transactions.get(transactionId)?.itemIndex ?? 0;
	return [{ item, input: TRANSACTIONS_INPUT }, ...paired];
}
