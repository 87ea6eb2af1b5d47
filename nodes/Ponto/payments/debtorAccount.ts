import { normalizeIban } from '../../shared/domain/iban';
import type { Account } from '../../shared/ponto/schemas/account';
import type { CheckedAttributes } from './paymentOrder';
import type { Problem } from './problem';

/** What speaks against paying this from that account. */
export function accountProblems(
	{ attributes: account }: Account,
	{ attributes: payment }: CheckedAttributes,
): Problem[] {
	if (normalizeIban(account.reference ?? '') !== payment.creditorAccountReference) return [];
	return [
		{
			message: 'Creditor IBAN is the account that pays',
			advice: 'Enter the IBAN of the receiver, or choose another account to pay from.',
		},
	];
}
