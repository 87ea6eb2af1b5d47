import { forbidden, invalidAttributes } from '../apiFailure';
import type { SandboxContext } from '../sandboxContext';
import type { Account } from '../store/account';

/** What an account's bank must be able to do. */
export type PaymentAbility = 'paymentsEnabled' | 'bulkPaymentsEnabled';

/**
 * Refuses where the organization has not activated payments or the bank cannot make them.
 * @throws ApiFailure 403 or 400.
 */
export function requirePayments(
	{ state }: SandboxContext,
	account: Account,
	ability: PaymentAbility,
): void {
	if (!state.organization.paymentsActivated) {
		throw forbidden('paymentsNotActivated', 'The organization has not activated payments.');
	}
	const bank = state.financialInstitutions.find(({ id }) => id === account.financialInstitutionId);
	if (bank?.attributes[ability]) return;
	throw invalidAttributes([
		{
			pointer: '/data/attributes/creditorAccountReference',
			detail: 'The financial institution of the account does not support this payment.',
		},
	]);
}

/** Refuses a date in the past. @throws ApiFailure 400. */
export function requireFutureDate(
	{ clock }: SandboxContext,
	date: string | null | undefined,
): void {
	if (!date || date >= clock.now().toISOString().slice(0, 10)) return;
	throw invalidAttributes([
		{ pointer: '/data/attributes/requestedExecutionDate', detail: 'must not be in the past' },
	]);
}
