import type { IExecuteFunctions } from 'n8n-workflow';
import { oncePerRun } from '../../shared/actions/oncePerRun';
import { parseDocumentId, type DocumentKind, type DocumentRef } from '../domain/documentId';
import { readTransactionId } from './readTransactionId';

/** The documents that one bank transaction is to pay in this run, over all input items. */
export async function plannedDocuments(
	run: IExecuteFunctions,
	kindOfBareId: DocumentKind,
	transactionId: string | undefined,
): Promise<readonly DocumentRef[]> {
	if (transactionId === undefined) return [];
	const plan = await oncePerRun(run, 'plan', async () => readPlan(run, kindOfBareId));
	return plan.get(transactionId) ?? [];
}

function readPlan(
	run: IExecuteFunctions,
	kindOfBareId: DocumentKind,
): ReadonlyMap<string, readonly DocumentRef[]> {
	const plan = new Map<string, DocumentRef[]>();
	for (const itemIndex of run.getInputData().keys()) {
		const id = run.getNodeParameter('documentId', itemIndex, '', { extractValue: true });
		try {
			const transaction = readTransactionId(run, itemIndex) ?? '';
			const document = parseDocumentId(String(id ?? ''), kindOfBareId);
			plan.set(transaction, [...(plan.get(transaction) ?? []), document]);
		} catch {
			// An item whose document or transaction cannot be read plans nothing, and says so in its own turn.
		}
	}
	return plan;
}
