/** The event types of Ponto Connect, without their common prefix `pontoConnect.`. */
export const EVENT_TYPES = [
	'account.detailsUpdated',
	'account.pendingTransactionsCreated',
	'account.pendingTransactionsUpdated',
	'account.reauthorized',
	'account.transactionsCreated',
	'account.transactionsUpdated',
	'integration.accountAdded',
	'integration.accountRevoked',
	'integration.created',
	'integration.revoked',
	'organization.blocked',
	'organization.unblocked',
	'paymentRequest.closed',
	'synchronization.failed',
	'synchronization.succeededWithoutChange',
] as const;

/** One of the event types. */
export type EventType = (typeof EVENT_TYPES)[number];
