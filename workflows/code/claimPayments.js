import { newClaim } from './markPaid/claims.js';

/** Each payment by its id, with the claim that its row in `review` is to bear, and the status that it must bear now. */
export function claimPayments({ $ }) {
	return $('Payments')
		.all()
		.map(({ json: { payment, statusRead } }) => ({
			json: { transactionId: payment.transactionId, statusRead, claim: newClaim() },
		}));
}
