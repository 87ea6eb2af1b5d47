import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { normalizeIban } from '../../../shared/domain/iban';
import { listPaymentAccounts } from '../../books/paymentAccounts';
import { pagingFields, wantedCount } from '../../../shared/fields/paging';
import { showFor } from '../../../shared/fields/showFor';
import type { Operation } from '../../../shared/actions/operation';

const compareField: INodeProperties = {
	displayName: 'Compare With IBANs',
	name: 'bankIbans',
	type: 'string',
	default: '',
	placeholder: 'e.g. ={{ $input.all().map((item) => item.json.reference) }}',
	description:
		'IBANs of your bank accounts at Ponto, separated by commas. Each row then says whether it is linked, and bank accounts without a payment account are added.',
};

/** Get Many: the accounts that payments are registered on, beside the bank accounts at Ponto. */
export const getMany: Operation = {
	description: showFor('paymentAccount', 'getAll', [...pagingFields, compareField]),
	async execute(itemIndex) {
		const limit = wantedCount(this, itemIndex);
		const bankIbans = readIbans(this, itemIndex);
		const accounts = await listPaymentAccounts(this);
		const known = accounts.map(({ iban }) => normalizeIban(iban ?? ''));
		const rows: IDataObject[] = accounts.map((account, index) => ({
			id: account.id,
			name: account.name ?? null,
			iban: known[index] || null,
			bic: account.bic ?? null,
			currentBalance: account.current_balance ?? null,
			...(bankIbans.length > 0 && { link: linkOf(known[index] ?? '', known, bankIbans) }),
		}));
		const missing = bankIbans.filter((iban) => !known.includes(iban));
		return [
			...rows,
			...missing.map((iban) => ({
				id: null,
				name: null,
				iban,
				bic: null,
				currentBalance: null,
				link: 'onlyAtBank',
			})),
		].slice(0, limit);
	},
};

function linkOf(iban: string, known: readonly string[], bankIbans: readonly string[]): string {
	if (iban === '') return 'noIban';
	if (!bankIbans.includes(iban)) return 'onlyInBestInvoicing';
	return known.filter((other) => other === iban).length > 1 ? 'ibanUsedTwice' : 'linked';
}

function readIbans(run: IExecuteFunctions, itemIndex: number): string[] {
	const value = run.getNodeParameter('bankIbans', itemIndex, '') as unknown;
	const texts = Array.isArray(value) ? value.map(String) : String(value ?? '').split(/[,;\n]/);
	return [...new Set(texts.map(normalizeIban).filter((iban) => iban !== ''))];
}
