import type { Service } from '../http/service';

/** Ponto, for both of its credentials. */
export const PONTO: Service = {
	name: 'Ponto',
	renewCredential:
		'Open the credential in n8n and compare Client ID and Client Secret with the integration in the Ponto dashboard (Integrations). If the secret was lost or changed, generate a new one there, and reconnect the credential.',
	widenCredential:
		'In the Ponto dashboard, check that the integration is active and has access to this account. Payments also need the permission for payments (in a Ponto Connect credential the scope Payment Initiation) and an organization that has payments activated: see Organization > Get and Organization > Request Payment Activation.',
	unknownId: { thing: 'resource', owner: 'integration' },
	adviceByCode: {
		accountRecentlySynchronized:
			'The account was synchronized a short while ago, so what Ponto holds is recent. Read the transactions now, or create a synchronization a few minutes later.',
	},
};
