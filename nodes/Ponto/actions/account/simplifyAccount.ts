import type { IDataObject } from 'n8n-workflow';
import {
	accountName,
	financialInstitutionIdOf,
	type Account,
} from '../../../shared/ponto/schemas/account';
import { flattenResource } from '../../../shared/ponto/flattenResource';
import type { Shapes } from '../../../shared/fields/agentOutput';
import { amountText } from '../../../shared/ponto/schemas/amountText';

/** The fields of an account that an AI agent needs most. */
export const ESSENTIAL_OF_ACCOUNT = [
	'name',
	'reference',
	'holderName',
	'currency',
	'currentBalanceText',
	'availableBalanceText',
	'synchronizedAt',
	'consentExpiresAt',
	'id',
];

/** The account simplified and as Ponto sent it. */
export const shapesOf = (account: Account): Shapes => ({
	simplified: simplifyAccount(account),
	raw: flattenResource(account),
});

/** The account in one level: what a workflow needs of it, balances as exact text beside the numbers. */
export function simplifyAccount(account: Account): IDataObject {
	const { id, attributes, meta, unreadFields } = account;
	const currency = attributes.currency ?? null;
	return {
		id,
		reference: attributes.reference ?? null,
		referenceType: attributes.referenceType ?? null,
		name: accountName(account),
		holderName: attributes.holderName ?? null,
		product: attributes.product ?? null,
		subtype: attributes.subtype ?? null,
		currency,
		...balance('currentBalance', attributes.currentBalance, currency),
		currentBalanceReferenceDate: attributes.currentBalanceReferenceDate ?? null,
		...balance('availableBalance', attributes.availableBalance, currency),
		availableBalanceReferenceDate: attributes.availableBalanceReferenceDate ?? null,
		financialInstitutionId: financialInstitutionIdOf(account) ?? null,
		synchronizedAt: meta?.synchronizedAt ?? null,
		availability: meta?.availability ?? null,
		authorizedAt: attributes.authorizedAt ?? null,
		consentExpiresAt: attributes.authorizationExpirationExpectedAt ?? null,
		deprecated: attributes.deprecated ?? false,
		...(unreadFields.length > 0 && { unreadFields: [...unreadFields] }),
	};
}

function balance(
	name: string,
	decimal: string | number | null | undefined,
	currency: string | null,
): IDataObject {
	const exact = decimal == null ? null : amountText(decimal, currency);
	return {
		[name]: exact === null ? null : Number(exact),
		[`${name}Text`]: exact,
	};
}
