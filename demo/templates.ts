import type { CredentialReference } from '../n8n/client/Credentials';
import { readTemplate, withCredential, type WorkflowFile } from '../n8n/client/Workflows';

/** Names that the templates use and that the demo and the tests look for. */
export const MARK_PAID = {
	file: 'mark-invoices-paid-data-table.json',
	trigger: 'New Transactions',
	sweep: 'Every Day at 06:30',
	sweepTransactions: 'Since the Last Sweep',
	match: 'Match',
	booking: 'Mark Paid',
} as const;

export const CREATE_TABLES = {
	file: 'create-invoice-tables-data-table.json',
	trigger: 'Run Once',
} as const;

/** Outputs of the node Ponto Invoice Match. */
export const MATCH_OUTPUT = { paid: 0, review: 1, unmatched: 2 } as const;

const PONTO_NODES = ['n8n-nodes-ponto.ponto', 'n8n-nodes-ponto.pontoTrigger'];

/** The main template with the Ponto credential chosen on its nodes. */
export async function markPaidTemplate(credential: CredentialReference): Promise<WorkflowFile> {
	const template = await readTemplate(MARK_PAID.file);
	return withCredential(template, PONTO_NODES, 'pontoOAuth2Api', credential);
}

/** The template that books in BestInvoicing, with both credentials chosen on its nodes. */
export async function markPaidInBestInvoicingTemplate(
	ponto: CredentialReference,
	bestInvoicing: CredentialReference,
): Promise<WorkflowFile> {
	return withCredential(
		withCredential(
			await readTemplate('mark-invoices-paid-bestinvoicing.json'),
			PONTO_NODES,
			'pontoOAuth2Api',
			ponto,
		),
		['n8n-nodes-ponto.bestInvoicing'],
		'bestInvoicingApi',
		bestInvoicing,
	);
}
