import type { Service } from '../../shared/http/service';

/** BestInvoicing and the other labels of onFact, as people know them. */
export const BEST_INVOICING: Service = {
	name: 'BestInvoicing',
	renewCredential:
		'Open the credential in n8n and compare API Key with the one under Personal settings > API keys in BestInvoicing. A key that was withdrawn must be made anew there.',
	widenCredential:
		'Compare Company UUID in the credential with the one under Personal settings > API keys in BestInvoicing, and check that the user of the API key may see and register payments.',
	unknownId: { thing: 'document or payment', owner: 'company' },
	adviceByCode: {},
};
