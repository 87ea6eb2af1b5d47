import type { INodeExecutionData } from 'n8n-workflow';
import { formatMinorUnits } from '../../shared/domain/money';
import type { Candidate, Decision } from '../matching/model/decision';
import type { PastAllocation } from '../matching/model/matchOptions';
import { allocationId } from './allocationId';
import { pairing, transactionJson, type Sources } from './sources';
import { codesOf, words } from './words';

/** One item for a payment that a person decides on: why it is not certain, and what could be meant, likeliest first. */
export function reviewItem(decision: Decision, sources: Sources): INodeExecutionData {
	const { transaction, reasons, candidates, undoes, given } = decision;
	return {
		json: {
			outcome: 'ambiguous',
			transactionId: transaction.id,
			reasons: reasons.map(words.reason),
			reasonCodes: codesOf(reasons),
			candidates: candidates.map(candidateJson),
			...(given.length === 0
				? {}
				: {
						remainingAmount: formatMinorUnits(transaction.amountMinor, transaction.currency),
						allocatedBefore: given.map(allocatedJson),
					}),
			...(undoes.length === 0 ? {} : { undoes: undoes.map(undoneJson) }),
			transaction: transactionJson(sources, transaction.id),
		},
		pairedItem: pairing(
			sources,
			transaction.id,
			candidates.map(({ invoice }) => invoice.id),
		),
	};
}

const candidateJson = ({ invoice, openMinor, evidence, toCheck }: Candidate) => ({
	invoiceId: invoice.id,
	invoiceNumber: invoice.number,
	openAmount: formatMinorUnits(openMinor, invoice.currency),
	currency: invoice.currency,
	customerName: invoice.customerName ?? '',
	evidence: evidence.map(words.evidence),
	evidenceCodes: codesOf(evidence),
	toCheck: toCheck.map(words.check),
	toCheckCodes: codesOf(toCheck),
});

const undoneJson = (past: PastAllocation) => ({
	allocationId: past.allocationId ?? allocationId(past.transactionId, past.invoiceId),
	transactionId: past.transactionId,
	...allocatedJson(past),
});

const allocatedJson = ({ invoiceId, invoiceNumber, allocatedMinor, currency }: PastAllocation) => ({
	invoiceId,
	...(invoiceNumber === undefined ? {} : { invoiceNumber }),
	allocatedAmount: formatMinorUnits(allocatedMinor, currency),
	currency,
});
