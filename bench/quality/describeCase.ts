import { ENGLISH } from '../../nodes/PontoInvoiceMatch/matching/explain/english';
import type { Decision } from '../../nodes/PontoInvoiceMatch/matching/model/decision';
import { formatMinorUnits } from '../../nodes/shared/domain/money';
import type { InvoiceRow, Label, GeneratedLedger } from '../generator/ledger';

const describeInvoice = (invoice: InvoiceRow) =>
	[
		invoice.number,
		invoice.references.join(' '),
		invoice.openAmount,
		invoice.currency,
		`issued ${invoice.issueDate}`,
		invoice.customerId,
		invoice.customerName,
		invoice.customerIbans.join(' ') || 'no known account',
	].join(' | ');

/** One decision beside the truth, for whoever works on the engine. */
export function describeCase(decision: Decision, label: Label, ledger: GeneratedLedger): string {
	const rows = new Map(ledger.invoices.map((invoice) => [invoice.id, invoice]));
	const describe = (id: string) => {
		const row = rows.get(id);
		return row ? describeInvoice(row) : id;
	};
	const transaction = ledger.transactions.find(({ id }) => id === label.transactionId);
	return [
		`${label.transactionId} (${label.kind}): ${decision.outcome}, in truth ${label.outcome}`,
		`  payment   ${[
			transaction?.amountText,
			transaction?.currency,
			transaction?.bookedOn,
			JSON.stringify(transaction?.remittanceInformation),
			transaction?.additionalInformation ?? '',
			transaction?.endToEndId ?? '',
			transaction?.counterpartName ?? 'no name',
			transaction?.counterpartReference ?? 'no account',
		].join(' | ')}`,
		...label.allocations.map(
			({ invoiceId, amount }) => `  truth     ${amount} on ${describe(invoiceId)}`,
		),
		...decision.allocations.map(
			({ invoice, amountMinor, evidence }) =>
				`  booked    ${formatMinorUnits(amountMinor, invoice.currency)} on ` +
				`${describe(invoice.id)}\n            ${evidence.map(ENGLISH.evidence).join('; ')}`,
		),
		...decision.candidates
			.slice(0, 5)
			.map(
				({ invoice, evidence }) =>
					`  candidate ${describe(invoice.id)}: ${evidence.map(ENGLISH.evidence).join('; ')}`,
			),
		`  reasons   ${decision.reasons.map(ENGLISH.reason).join('; ')}`,
	].join('\n');
}
