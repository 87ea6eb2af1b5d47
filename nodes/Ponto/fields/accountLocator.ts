import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeParameterResourceLocator,
	type INodeProperties,
} from 'n8n-workflow';
import { formatIban, normalizeIban } from '../../shared/domain/iban';
import { canonicalId } from '../../shared/domain/uuid';
import { checkedId } from '../../shared/http/pathSegment';
import { accountLabel } from '../../shared/ponto/schemas/account';
import { allAccounts } from './knownAccounts';

/** Chooses one account: from the list, by IBAN, or by Ponto's ID. */
export const accountLocator: INodeProperties = {
	displayName: 'Account',
	name: 'account',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description:
		'The bank account. One IBAN can hold several currencies, each an account of its own.',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: 'searchAccounts', searchable: true },
		},
		{
			displayName: 'By IBAN',
			name: 'iban',
			type: 'string',
			placeholder: 'e.g. BE68 5390 0754 7034',
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 8e57c3e9-5ee9-4ba0-8a1b-0f3c5d3f6a6d',
		},
	],
};

/** Ponto's ID of the account that is chosen in {@link accountLocator}. */
export async function chosenAccountId(
	context: IExecuteFunctions,
	itemIndex: number,
): Promise<string> {
	const { mode, value } = context.getNodeParameter(
		'account',
		itemIndex,
	) as INodeParameterResourceLocator;
	const wanted = String(value ?? '').trim();
	if (wanted === '') {
		throw new NodeOperationError(context.getNode(), 'Account is empty', {
			description: 'Choose the account from the list, or enter its IBAN or ID.',
			itemIndex,
		});
	}
	return mode === 'iban'
		? await idByIban(context, itemIndex, wanted)
		: canonicalId(checkedId('Account', wanted));
}

async function idByIban(
	context: IExecuteFunctions,
	itemIndex: number,
	iban: string,
): Promise<string> {
	const accounts = await allAccounts(context);
	const fitting = accounts.filter(
		({ attributes }) => normalizeIban(attributes.reference ?? '') === normalizeIban(iban),
	);
	const [account] = fitting;
	if (account && fitting.length === 1) return account.id;
	const list = (fitting.length > 0 ? fitting : accounts)
		.map((candidate) => `${accountLabel(candidate)} (ID ${candidate.id})`)
		.join('; ');
	throw new NodeOperationError(
		context.getNode(),
		fitting.length > 1
			? `Account: ${fitting.length} accounts have the IBAN ${formatIban(iban)}`
			: `Account: no account has the IBAN ${formatIban(iban)}`,
		{
			description:
				accounts.length > 0
					? `Choose one by its ID or from the list: ${list}`
					: 'This integration has no accounts. Add them in the Ponto dashboard.',
			itemIndex,
			failure: { cause: 'configuration-invalid' },
		},
	);
}
