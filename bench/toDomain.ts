import type { BankTransaction } from '../nodes/PontoInvoiceMatch/matching/bankTransaction';
import type { OpenInvoice } from '../nodes/PontoInvoiceMatch/matching/openInvoice';
import { currencyDigits } from '../nodes/shared/domain/currency';
import type { InvoiceRow, TransactionRow } from './generator/ledger';

/** Decimal text of the generator, which always writes all decimals of the currency, in minor units. */
function minorUnits(decimal: string, currency: string): number {
	const [, fraction = ''] = decimal.split('.');
	if (fraction.length !== currencyDigits(currency)) {
		throw new RangeError(`${decimal} ${currency} does not have the decimals of its currency`);
	}
	return Number(decimal.replace('.', ''));
}

/** A generated transaction as the engine takes it. */
export function toBankTransaction(row: TransactionRow): BankTransaction {
	return {
		id: row.id,
		amountMinor: minorUnits(row.amountText, row.currency),
		currency: row.currency,
		bookedOn: row.bookedOn,
		counterpartName: row.counterpartName ?? undefined,
		counterpartIban: row.counterpartReference ?? undefined,
		remittanceInformation: row.remittanceInformation,
		remittanceInformationType: row.remittanceInformationType,
		additionalInformation: row.additionalInformation ?? undefined,
		description: row.description ?? undefined,
		endToEndId: row.endToEndId ?? undefined,
		mandateId: row.mandateId ?? undefined,
	};
}

/** A generated invoice as the engine takes it. */
export function toOpenInvoice(row: InvoiceRow): OpenInvoice {
	return {
		id: row.id,
		number: row.number,
		references: row.references,
		openMinor: minorUnits(row.openAmount, row.currency),
		currency: row.currency,
		issueDate: row.issueDate,
		dueDate: row.dueDate,
		customerId: row.customerId,
		customerName: row.customerName,
		customerIbans: row.customerIbans,
		appliedTransactionIds: row.appliedTransactionIds,
	};
}
