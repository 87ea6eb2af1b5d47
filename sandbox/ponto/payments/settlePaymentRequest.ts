import type { SandboxContext } from '../sandboxContext';
import type { Account } from '../store/account';
import { addBankTransaction } from '../store/addBankTransaction';
import type { PaymentRequest } from '../store/payment';
import { emitEvent } from '../webhooks/emitEvent';

const DEBTOR = { name: 'SANDBOX DEBTOR', reference: 'BE68539007547034' };

/** The customer has signed: the request is closed and the money is on its way to the account. */
export function settlePaymentRequest(
	sandbox: SandboxContext,
	account: Account,
	request: PaymentRequest,
): void {
	const now = sandbox.clock.now();
	request.signedAt = now.toISOString();
	request.closedAt = now.toISOString();
	request.debtorAccountReference = DEBTOR.reference;
	const { amount, endToEndId, remittanceInformation, remittanceInformationType } =
		request.attributes;
	addBankTransaction(
		account,
		{
			amount,
			bankTransactionCode: 'PMNT-RCDT-ESCT',
			counterpartName: DEBTOR.name,
			counterpartReference: DEBTOR.reference,
			endToEndId,
			remittanceInformation,
			remittanceInformationType,
		},
		now,
	);
	emitEvent(sandbox, 'paymentRequest.closed', {
		accountId: account.id,
		paymentRequestId: request.id,
	});
}
