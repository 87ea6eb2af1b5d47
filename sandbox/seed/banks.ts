import { deterministicId } from './deterministicId';
import type { SeedFinancialInstitution } from './seed';

interface Bank {
	readonly name: string;
	readonly bic: string;
	readonly country: string;
	readonly colors: readonly [string, string];
	readonly lifetimeDays: number;
	readonly pending: boolean;
}

const BANKS: readonly Bank[] = [
	{
		name: 'KBC',
		bic: 'KREDBEBB',
		country: 'BE',
		colors: ['#003665', '#00AEEF'],
		lifetimeDays: 180,
		pending: true,
	},
	{
		name: 'BNP Paribas Fortis',
		bic: 'GEBABEBB',
		country: 'BE',
		colors: ['#00965E', '#7DC244'],
		lifetimeDays: 180,
		pending: false,
	},
	{
		name: 'Belfius',
		bic: 'GKCCBEBB',
		country: 'BE',
		colors: ['#C30045', '#FFFFFF'],
		lifetimeDays: 180,
		pending: true,
	},
	{
		name: 'ING Belgium',
		bic: 'BBRUBEBB',
		country: 'BE',
		colors: ['#FF6200', '#FFFFFF'],
		lifetimeDays: 180,
		pending: false,
	},
	{
		name: 'Super Sandbox Bank',
		bic: 'NBBEBEBB203',
		country: 'BE',
		colors: ['#7d39ff', '#3DF2C2'],
		lifetimeDays: 90,
		pending: true,
	},
	{
		name: 'Rabobank',
		bic: 'RABONL2U',
		country: 'NL',
		colors: ['#000066', '#FF6600'],
		lifetimeDays: 180,
		pending: false,
	},
	{
		name: 'ING Nederland',
		bic: 'INGBNL2A',
		country: 'NL',
		colors: ['#FF6200', '#FFFFFF'],
		lifetimeDays: 180,
		pending: false,
	},
	{
		name: 'Crédit Agricole',
		bic: 'AGRIFRPP',
		country: 'FR',
		colors: ['#006F4E', '#ED1B2D'],
		lifetimeDays: 180,
		pending: false,
	},
	{
		name: 'Société Générale',
		bic: 'SOGEFRPP',
		country: 'FR',
		colors: ['#E60028', '#000000'],
		lifetimeDays: 180,
		pending: false,
	},
	{
		name: 'Sparkasse KölnBonn',
		bic: 'COLSDE33',
		country: 'DE',
		colors: ['#FF0000', '#FFFFFF'],
		lifetimeDays: 180,
		pending: false,
	},
	{
		name: 'BIL',
		bic: 'BILLLULL',
		country: 'LU',
		colors: ['#4B2A85', '#FFFFFF'],
		lifetimeDays: 90,
		pending: false,
	},
	{
		name: 'Wise',
		bic: 'TRWIBEB1XXX',
		country: 'BE',
		colors: ['#9FE870', '#163300'],
		lifetimeDays: 90,
		pending: false,
	},
];

/** The id of a bank of the seed, by its BIC. */
export function bankId(bic: string): string {
	return deterministicId(`financial institution ${bic}`);
}

function asFinancialInstitution(bank: Bank): SeedFinancialInstitution {
	const products = ['sepaCreditTransfer'];
	return {
		id: bankId(bank.bic),
		attributes: {
			bic: bank.bic,
			bulkPaymentsEnabled: true,
			bulkPaymentsProductTypes: products,
			country: bank.country,
			deprecated: false,
			expectedAuthorizationLifetime: bank.lifetimeDays,
			futureDatedPaymentsAllowed: true,
			logoUrl: `https://assets.sandbox.example/${bank.bic.toLowerCase()}.svg`,
			maintenanceFrom: null,
			maintenanceTo: null,
			maintenanceType: null,
			name: bank.name,
			paymentsEnabled: true,
			paymentsProductTypes: products,
			pendingTransactionsAvailable: bank.pending,
			periodicPaymentsEnabled: false,
			periodicPaymentsProductTypes: [],
			primaryColor: bank.colors[0],
			secondaryColor: bank.colors[1],
			sharedBrandName: null,
			sharedBrandReference: null,
			status: 'stable',
			timeZone: 'Europe/Brussels',
		},
	};
}

/** A dozen banks of Ponto's catalogue; the firm has accounts at two of them. */
export function seedBanks(): SeedFinancialInstitution[] {
	return BANKS.map(asFinancialInstitution);
}
