import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { formatIban, normalizeIban } from '../../shared/domain/iban';
import type { RequestContext } from '../../shared/http/requestContext';
import { paymentAccountSchema, type PaymentAccount } from '../api/schemas/paymentAccount';
import { listAll } from '../api/listAll';
import { oncePerRun } from '../../shared/actions/oncePerRun';

/** All bank accounts and cash registers that payments can be registered on. */
export async function listPaymentAccounts(context: RequestContext): Promise<PaymentAccount[]> {
	return await listAll(context, '/payment-accounts', paymentAccountSchema);
}

/**
 * The payment account of a bank account, by IBAN; the list is read once for a run. Throws if none or
 * more than one has the IBAN, with those that exist.
 */
export async function paymentAccountByIban(
	run: IExecuteFunctions,
	iban: string,
	itemIndex: number,
): Promise<PaymentAccount> {
	const accounts = await oncePerRun(run, 'paymentAccounts', async () => listPaymentAccounts(run));
	const wanted = normalizeIban(iban);
	const fitting = accounts.filter((account) => normalizeIban(account.iban ?? '') === wanted);
	const [account] = fitting;
	if (account && fitting.length === 1 && wanted !== '') return account;
	const existing = accounts.map(describeAccount).join('; ') || 'none at all';
	throw new NodeOperationError(
		run.getNode(),
		wanted === ''
			? 'Bank Account IBAN is empty, so the payment account is not known'
			: `${account ? 'More than one' : 'No'} payment account in BestInvoicing has the IBAN ${formatIban(wanted)}`,
		{
			itemIndex,
			description: `Payment accounts there: ${existing}. In BestInvoicing, give exactly one payment account the IBAN of the bank account, or choose one under Options > Payment Account ID.`,
			failure: { cause: 'configuration-invalid' },
		},
	);
}

function describeAccount({ id, name, iban }: PaymentAccount): string {
	return `${name ?? 'without a name'} (${iban ? formatIban(normalizeIban(iban)) : 'no IBAN'}, ID ${id})`;
}
