import { pathSegment } from '../http/pathSegment';

/** How the parameter is called on screen whose value stands behind this segment of a path. */
const PARAMETERS: Readonly<Record<string, string>> = {
	accounts: 'Account',
	'bulk-payments': 'Bulk Payment ID',
	'financial-institution-accounts': 'Sandbox Account ID',
	'financial-institution-transactions': 'Sandbox Transaction ID',
	'financial-institutions': 'Financial Institution',
	organizations: 'Organization ID',
	'payment-requests': 'Payment Request ID',
	payments: 'Payment ID',
	'pending-transactions': 'Transaction ID',
	synchronizations: 'Synchronization ID',
	transactions: 'Transaction ID',
	usage: 'Month',
};

/**
 * A path of Ponto's API with its IDs escaped. Throws a UserError that names the parameter for a value that is not one
 * segment of a path; see {@link pathSegment}.
 *
 * @example pathTo`/accounts/${'a?b'}` // '/accounts/a%3Fb'
 */
export function pathTo(parts: TemplateStringsArray, ...values: readonly string[]): string {
	return parts.reduce((path, part, index) => {
		const collection = path.split('/').at(-2) ?? '';
		return `${path}${pathSegment(PARAMETERS[collection] ?? 'ID', values[index - 1] ?? '')}${part}`;
	});
}
