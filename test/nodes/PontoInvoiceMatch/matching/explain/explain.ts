import type {
	Candidate,
	Decision,
} from '../../../../../nodes/PontoInvoiceMatch/matching/decision';
import { amountText } from '../../../../../nodes/PontoInvoiceMatch/matching/explain/amount';

/** All that a decision says, line by line. */
export const explain = (decision: Decision): string[] => [
	`${decision.transaction.id} ${decision.outcome}`,
	...decision.reasons,
	...(decision.runnerUp === undefined ? [] : [`Runner-up: ${decision.runnerUp}`]),
	...decision.candidates.flatMap(explainCandidate),
	...decision.undoes.map(({ transactionId, invoiceId }) => `Undoes ${transactionId} ${invoiceId}`),
];

const explainCandidate = ({ invoice, openMinor, evidence, toCheck }: Candidate): string[] => [
	`Candidate ${invoice.number}, ${amountText(openMinor, invoice.currency)} open`,
	...evidence.map((line) => `  for it: ${line}`),
	...toCheck.map((line) => `  to check: ${line}`),
];
