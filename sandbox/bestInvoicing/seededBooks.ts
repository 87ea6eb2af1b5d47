import { uniqBy } from 'lodash';
import type { Seed } from '../seed/seed';
import type { BookkeepingSeed, OpenPurchase } from './store/bookkeepingSeed';

const PURCHASES: ReadonlyArray<Omit<OpenPurchase, 'currency' | 'date' | 'dueDate'>> = [
	{
		number: '2026/1187',
		supplierName: 'Houthandel Claes NV',
		supplierIban: 'BE62510007547061',
		amount: '3482.50',
		communication: '+++010/8068/17183+++',
	},
	{
		number: 'F-20443',
		supplierName: 'Quincaillerie Dumont SRL',
		supplierIban: 'BE43068999999501',
		amount: '611.05',
	},
	{
		number: '90017724',
		supplierName: 'Elektriciteit Vlaanderen NV',
		supplierIban: 'BE71096123456769',
		amount: '284.13',
		communication: '+++090/9337/55493+++',
	},
	{
		number: 'RF-5591',
		supplierName: 'Meubelbeslag Nederland B.V.',
		supplierIban: 'NL91ABNA0417164300',
		amount: '1249.90',
		communication: 'RF18539007547034',
	},
	{
		number: 'TR-0810',
		supplierName: 'Transport Peeters BV',
		amount: '425.00',
	},
];

/**
 * Books in which the invoices of the seed are open, with a payment account for each of its bank accounts
 * and suppliers' invoices of that week; one supplier's IBAN is not known.
 */
export function seededBooks({ accounts, invoices }: Seed): BookkeepingSeed {
	const dates = invoices.map(({ issueDate }) => issueDate).sort();
	const date = dates.at(-1) ?? '2026-01-02';
	const dueDate =
		invoices
			.map(({ dueDate: due }) => due)
			.sort()
			.at(-1) ?? date;
	return {
		invoices,
		purchases: PURCHASES.map((purchase) => ({ ...purchase, currency: 'EUR', date, dueDate })),
		paymentAccounts: [
			...uniqBy(accounts, ({ attributes }) => attributes.reference).map(({ attributes }) => ({
				name: attributes.description,
				iban: attributes.reference,
			})),
			{ name: 'Kas' },
		],
	};
}
