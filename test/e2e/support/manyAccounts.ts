import { createSeed } from '../../../sandbox/seed/createSeed';
import { deterministicId } from '../../../sandbox/seed/deterministicId';
import type { Seed, SeedAccount, SeedInvoice } from '../../../sandbox/seed/seed';
import type { NewTransaction } from '../../../sandbox/ponto/control/transactionCommands';
import { createIban } from '../../../testData/iban';
import { createRandom } from '../../../testData/random';
import { structuredCommunication } from './structuredCommunication';

/** Many accounts, each with payments of invoices among other lines. */
export interface ManyAccounts {
	/** Without transactions: they are added account by account. */
	readonly seed: Seed;
	transactionsOf(account: SeedAccount): NewTransaction[];
}

const SETTING = { accounts: 20, transactions: 250, payments: 20 };

/** 20 accounts with 250 transactions each, of which 20 pay one invoice in full. */
export function manyAccounts(today: string): ManyAccounts {
	const random = createRandom('many accounts');
	const base = createSeed({ today });
	const accounts = Array.from({ length: SETTING.accounts }, (_, index): SeedAccount => ({
		...base.accounts[0],
		id: deterministicId(`many accounts ${index}`),
		attributes: {
			...base.accounts[0].attributes,
			description: `Rekening ${index + 1}`,
			reference: createIban('BE', random),
		},
	}));
	const invoices = accounts.flatMap(({ id }, account) =>
		Array.from({ length: SETTING.payments }, (_, index) => invoice(id, account, index, today)),
	);
	return {
		seed: { ...base, accounts, transactions: [], labels: [], invoices },
		transactionsOf: ({ id }) => {
			const paying = invoices.filter(({ customerId }) => customerId === id).map(payment);
			return [...paying, ...otherLines(SETTING.transactions - paying.length)];
		},
	};
}

function invoice(accountId: string, account: number, index: number, today: string): SeedInvoice {
	const place = account * SETTING.payments + index;
	const amount = `${100 + place}.${10 + (place % 90)}`;
	const number = `2026-${String(place + 1).padStart(5, '0')}`;
	return {
		id: number,
		number,
		references: [structuredCommunication(place)],
		openAmount: amount,
		totalAmount: amount,
		currency: 'EUR',
		issueDate: today,
		dueDate: today,
		customerId: accountId,
		customerName: `Klant ${place} BV`,
		customerIbans: [],
		kind: 'invoice',
		appliedTransactionIds: [],
		status: 'open',
	};
}

const payment = ({ openAmount, references, customerName }: SeedInvoice): NewTransaction => ({
	amount: Number(openAmount),
	remittanceInformation: references[0],
	remittanceInformationType: 'structured',
	counterpartName: customerName,
});

function otherLines(count: number): NewTransaction[] {
	return Array.from({ length: count }, (_, index) => ({
		amount: -(3.25 + index),
		counterpartName: `Leverancier ${index} NV`,
		remittanceInformation: 'aankoop',
	}));
}
