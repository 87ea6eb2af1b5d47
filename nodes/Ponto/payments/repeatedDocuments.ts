import type { IDataObject } from 'n8n-workflow';
import type { Problem } from './problem';

/**
 * Payments of one bulk that pay the same document twice: same receiver and amount, and the same ID of the item, end-to-end
 * ID or communication. End-to-end IDs that differ say that both are meant.
 */
export function repeatedDocuments(
	payments: readonly IDataObject[],
	documentIds: readonly unknown[],
): Problem[] {
	const seen = new Map<string, number>();
	return payments.flatMap((payment, item) => {
		const earlier = namesOf(payment, documentIds[item]).map((name) => {
			const known = seen.get(name);
			if (known === undefined) seen.set(name, item);
			return known;
		});
		const first = earlier.find((known) => known !== undefined);
		if (first === undefined) return [];
		return {
			message: `Item ${item}: the same document is already paid by item ${first} of this bulk payment`,
			advice:
				'Take one of the two out. If both are to be paid, give each an End-to-End ID of its own under Options.',
		};
	});
}

function namesOf(payment: IDataObject, documentId: unknown): string[] {
	const { amount, creditorAccountReference, endToEndId, remittanceInformation } = payment;
	const named = (kind: string, name: unknown) =>
		JSON.stringify([creditorAccountReference, amount, kind, name]);
	if (endToEndId) return [named('endToEndId', endToEndId)];
	return [
		...(remittanceInformation ? [named('communication', remittanceInformation)] : []),
		...(['string', 'number'].includes(typeof documentId) ? [named('document', documentId)] : []),
	];
}
