import type { Seed } from '../../sandbox/seed/seed';
import type { BookingCheck } from '../checkBookings';
import type { CredentialReference } from '../../n8n/client/Credentials';
import type { N8nClient } from '../../n8n/client/N8nClient';
import type { WorkflowFile } from '../../n8n/client/Workflows';

/** Where the demo keeps its invoices, and which template books on them. */
export interface Invoicing {
	/** Does in n8n what a user does for it, and returns the template ready to be imported. */
	setUp(client: N8nClient, seed: Seed, ponto: CredentialReference): Promise<WorkflowFile>;
	/** Holds what was booked against the labels of the seed. */
	check(
		client: N8nClient,
		seed: Seed,
		pulledTransactionIds: readonly string[],
	): Promise<BookingCheck>;
	/** A line for the terminal: where a person sees the invoices. */
	whereToLook(n8nUrl: string): string;
	close(): Promise<void>;
}
