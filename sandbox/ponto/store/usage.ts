import type { SandboxContext } from '../sandboxContext';
import type { PaymentStatus } from './payment';

const isSigned = ({ status }: { status: PaymentStatus }) => status !== 'unsigned';

/** What the organization used in a month (`YYYY-MM`); only the current one has anything. */
export function usageIn({ clock, state }: SandboxContext, month: string) {
	const current = clock.now().toISOString().slice(0, 7) === month;
	const payments = current ? [...state.payments.values()].filter(isSigned) : [];
	const bulks = current ? [...state.bulkPayments.values()].filter(isSigned) : [];
	const payingAccounts = new Set([...payments, ...bulks].map(({ accountId }) => accountId));
	return {
		accountCount: current ? state.integrationAccounts.length : 0,
		bulkPaymentBundleCount: bulks.length,
		bulkPaymentCount: bulks.reduce((count, bulk) => count + bulk.payments.length, 0),
		paymentAccountCount: payingAccounts.size,
		paymentCount: payments.length,
	};
}
