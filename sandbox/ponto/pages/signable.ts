import type { SandboxContext } from '../sandboxContext';
import { executeSigned } from '../payments/executePayment';
import { settlePaymentRequest } from '../payments/settlePaymentRequest';
import { reauthorizeAccount } from '../store/reauthorizeAccount';
import type { ApprovalFacts } from './approvalPage';

/** Something that a customer can sign or approve on a page. */
export interface Signable {
	readonly title: string;
	readonly facts: ApprovalFacts;
	readonly digipass: boolean;
	readonly done: boolean;
	readonly redirectUri?: string;
	approve(): void;
}

const money = (amount: number, currency: string) => `${amount.toFixed(2)} ${currency}`;

function signablePayment(sandbox: SandboxContext, id: string): Signable | undefined {
	const payment = sandbox.state.payments.get(id);
	const account = sandbox.state.accounts.find((one) => one.id === payment?.accountId);
	if (payment === undefined || account === undefined) return undefined;
	const { amount, creditorAccountReference, creditorName, currency, remittanceInformation } =
		payment.attributes;
	return {
		title: 'Sign a payment',
		facts: [
			['From', account.attributes.reference],
			['To', `${creditorName}, ${creditorAccountReference}`],
			['Amount', money(amount, currency)],
			['Communication', remittanceInformation ?? ''],
		],
		digipass: true,
		done: payment.status !== 'unsigned',
		redirectUri: payment.redirectUri,
		approve: () => executeSigned(sandbox, account, payment),
	};
}

function signableBulk(sandbox: SandboxContext, id: string): Signable | undefined {
	const bulk = sandbox.state.bulkPayments.get(id);
	const account = sandbox.state.accounts.find((one) => one.id === bulk?.accountId);
	if (bulk === undefined || account === undefined) return undefined;
	const total = bulk.payments.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
	return {
		title: 'Sign a bulk payment',
		facts: [
			['From', account.attributes.reference],
			['Reference', bulk.attributes.reference],
			['Payments', String(bulk.payments.length)],
			['Total', money(total / 100, 'EUR')],
		],
		digipass: true,
		done: bulk.status !== 'unsigned',
		redirectUri: bulk.redirectUri,
		approve: () => executeSigned(sandbox, account, bulk),
	};
}

function signablePaymentRequest(sandbox: SandboxContext, id: string): Signable | undefined {
	const request = sandbox.state.paymentRequests.get(id);
	const account = sandbox.state.accounts.find((one) => one.id === request?.accountId);
	if (request === undefined || account === undefined) return undefined;
	return {
		title: `Pay ${account.attributes.holderName ?? 'the creditor'}`,
		facts: [
			['To', account.attributes.reference],
			['Amount', money(request.attributes.amount, 'EUR')],
			['Communication', request.attributes.remittanceInformation ?? ''],
		],
		digipass: true,
		done: request.closedAt !== null,
		redirectUri: request.redirectUri,
		approve: () => settlePaymentRequest(sandbox, account, request),
	};
}

function redirectApproval(sandbox: SandboxContext, id: string): Signable | undefined {
	const request = sandbox.state.redirectRequests.get(id);
	if (request === undefined) return undefined;
	const { organization } = sandbox.state;
	const account = sandbox.state.accounts.find((one) => one.id === request.accountId);
	const approvals = {
		reauthorization: () => account && reauthorizeAccount(sandbox, account),
		paymentActivation: () => (organization.paymentsActivated = true),
		paymentRequestActivation: () => (organization.paymentRequestsActivated = true),
	};
	const titles = {
		reauthorization: 'Reauthorize an account',
		paymentActivation: 'Activate payments',
		paymentRequestActivation: 'Activate payment requests',
	};
	return {
		title: titles[request.kind],
		facts: [
			['Organization', organization.name],
			...(account ? [['Account', account.attributes.reference] as const] : []),
		],
		digipass: request.kind === 'reauthorization',
		done: false,
		redirectUri: request.redirectUri,
		approve: approvals[request.kind],
	};
}

/** Finds what a page is about, by the last parts of its path. */
export function findSignable(
	sandbox: SandboxContext,
	collection: string,
	id: string,
): Signable | undefined {
	switch (collection) {
		case 'payments':
			return signablePayment(sandbox, id);
		case 'bulk-payments':
			return signableBulk(sandbox, id);
		case 'payment-requests':
			return signablePaymentRequest(sandbox, id);
		default:
			return redirectApproval(sandbox, id);
	}
}
