import type { SandboxContext } from '../sandboxContext';
import type { Account } from '../store/account';
import { addBankTransaction } from '../store/addBankTransaction';
import type { BulkPayment, Payment, PaymentAttributes } from '../store/payment';

const BANK_TAKES_MS = 2_000;

function debit(sandbox: SandboxContext, account: Account, payment: PaymentAttributes): void {
	const { creditorAccountReference, creditorName, endToEndId } = payment;
	addBankTransaction(
		account,
		{
			amount: -payment.amount,
			bankTransactionCode: 'PMNT-ICDT-ESCT',
			counterpartName: creditorName,
			counterpartReference: creditorAccountReference,
			currency: payment.currency,
			endToEndId,
			remittanceInformation: payment.remittanceInformation,
			remittanceInformationType: payment.remittanceInformationType,
		},
		sandbox.clock.now(),
	);
}

/** After the signature: the bank has it, executes it, and the next synchronization shows the debits. */
export function executeSigned(
	sandbox: SandboxContext,
	account: Account,
	signed: Payment | BulkPayment,
): void {
	signed.status = 'pending';
	const payments = 'payments' in signed ? signed.payments : [signed.attributes];
	sandbox.clock.schedule(BANK_TAKES_MS, () => {
		signed.status = 'executed';
		for (const payment of payments) debit(sandbox, account, payment);
	});
}
