import { newClaim } from './markPaid/claims.js';

/**
 * Each payment by its id, with the claim that its row in `review` is to bear, the status that it must bear now, and
 * the tables by id: as the caller found them, or as they were looked for here.
 */
export function claimPayments({ $ }) {
	const given = $('Payments')
		.all()
		.map(({ json }) => json);
	const ids = $('Check Tables').isExecuted ? $('Check Tables').first().json.ids : given[0].ids;
	return given.map(({ payment, statusRead }) => ({
		json: { transactionId: payment.transactionId, statusRead, claim: newClaim(), ids },
	}));
}
