import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BankTransaction } from '../../../../nodes/PontoInvoiceMatch/matching/bankTransaction';
import { matchTransactions } from '../../../../nodes/PontoInvoiceMatch/matching/matchTransactions';
import type { OpenInvoice } from '../../../../nodes/PontoInvoiceMatch/matching/openInvoice';
import { formatMinorUnits, parseMinorUnits } from '../../../../nodes/shared/domain/money';

interface Answer {
	outcome: string;
	allocations: Array<{ invoiceId: string; amount: string; discount?: string }>;
}

interface Scenario {
	name: string;
	ownIbans?: string[];
	invoices: Array<
		Record<string, string> & { earlyPaymentDiscount?: { amount: string; until: string } }
	>;
	transactions: Array<Record<string, string>>;
	expected: Array<Answer & { transactionId: string; acceptable?: Answer[] }>;
}

const scenarios = JSON.parse(
	readFileSync(join(__dirname, '../../../fixtures/scenarios.json'), 'utf8'),
) as Scenario[];

const toInvoice = ({
	earlyPaymentDiscount: discount,
	...row
}: Scenario['invoices'][number]): OpenInvoice => ({
	id: row.id,
	number: row.number,
	references: row.reference ? [row.reference] : [],
	openMinor: parseMinorUnits(row.amountDue, row.currency),
	currency: row.currency,
	issueDate: row.issueDate,
	dueDate: row.dueDate,
	customerName: row.customerName,
	customerIbans: row.customerIban ? [row.customerIban] : [],
	discount: discount && {
		minor: parseMinorUnits(discount.amount, row.currency),
		until: discount.until,
	},
	appliedTransactionIds: [],
});

const toTransaction = (row: Record<string, string>): BankTransaction => ({
	...row,
	id: row.id,
	currency: row.currency,
	amountMinor: parseMinorUnits(row.amount, row.currency),
	bookedOn: row.executionDate,
	counterpartIban: row.counterpartReference,
});

const asText = ({ outcome, allocations }: Answer) =>
	`${outcome} ${allocations
		.map(({ invoiceId, amount, discount = '0.00' }) => `${invoiceId} ${amount} ${discount}`)
		.sort()
		.join(', ')}`;

it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
	'%s',
	(_name, scenario) => {
		const decisions = matchTransactions(
			scenario.transactions.map(toTransaction),
			scenario.invoices.map(toInvoice),
			{ ownIbans: scenario.ownIbans },
		);
		for (const expected of scenario.expected) {
			const decision = decisions.find(
				({ transaction }) => transaction.id === expected.transactionId,
			);
			const answer = decision && {
				outcome: decision.outcome,
				allocations: decision.allocations.map(({ invoice, amountMinor, discountMinor }) => ({
					invoiceId: invoice.id,
					amount: formatMinorUnits(amountMinor, invoice.currency),
					discount:
						discountMinor === 0 ? undefined : formatMinorUnits(discountMinor, invoice.currency),
				})),
			};
			expect([expected, ...(expected.acceptable ?? [])].map(asText)).toContain(
				answer && asText(answer),
			);
		}
	},
);
