import type { INodeExecutionData } from 'n8n-workflow';
import { formatMinorUnits } from '../../shared/domain/money';
import type { Wording } from '../matching/explain/wording';
import type { Candidate, Decision } from '../matching/model/decision';
import type { PastAllocation } from '../matching/model/matchOptions';
import { allocationId } from './allocationId';
import { paymentJson, pairing, transactionJson, type Sources } from './sources';
import { codesOf } from './codesOf';

/** One item for a payment that a person decides on: why it is not certain, and what could be meant, likeliest first. */
export function reviewItem(
	decision: Decision,
	sources: Sources,
	words: Wording,
): INodeExecutionData {
	const { transaction, reasons, candidates, undoes, given } = decision;
	return {
		json: {
			...paymentJson(decision),
			reasons: reasons.map(words.reason),
			candidates: candidates.map((candidate) => candidateJson(candidate, words)),
			...(given.length === 0
				? {}
				: {
						remainingAmount: formatMinorUnits(transaction.amountMinor, transaction.currency),
						allocatedBefore: given.map(allocatedJson),
					}),
			...(undoes.length === 0 ? {} : { undoes: undoes.map(undoneJson) }),
			reasonCodes: codesOf(reasons),
			transactionId: transaction.id,
			transaction: transactionJson(sources, transaction.id),
		},
		pairedItem: pairing(
			sources,
			transaction.id,
			candidates.map(({ invoice }) => invoice.id),
		),
	};
}

const candidateJson = ({ invoice, openMinor, evidence, toCheck }: Candidate, words: Wording) => ({
	invoiceNumber: invoice.number,
	openAmount: formatMinorUnits(openMinor, invoice.currency),
	currency: invoice.currency,
	customerName: invoice.customerName ?? '',
	evidence: evidence.map(words.evidence),
	toCheck: toCheck.map(words.check),
	evidenceCodes: codesOf(evidence),
	toCheckCodes: codesOf(toCheck),
	invoiceId: invoice.id,
});

const undoneJson = (past: PastAllocation) => ({
	...allocatedJson(past),
	transactionId: past.transactionId,
	allocationId: past.allocationId ?? allocationId(past.transactionId, past.invoiceId),
});

const allocatedJson = ({ invoiceId, invoiceNumber, allocatedMinor, currency }: PastAllocation) => ({
	...(invoiceNumber === undefined ? {} : { invoiceNumber }),
	allocatedAmount: formatMinorUnits(allocatedMinor, currency),
	currency,
	invoiceId,
});
