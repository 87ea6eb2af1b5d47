import type {
	Allocation,
	Candidate,
	Decision,
} from '../../../../../nodes/PontoInvoiceMatch/matching/model/decision';
import { ENGLISH } from '../../../../../nodes/PontoInvoiceMatch/matching/explain/english';
import { moneyWriter } from '../../../../../nodes/PontoInvoiceMatch/matching/explain/written';

const money = moneyWriter('', '.');

/** All that a decision says, line by line. */
export const explain = (decision: Decision): string[] => [
	`${decision.transaction.id} ${decision.outcome}`,
	...decision.allocations.flatMap(explainAllocation),
	...unallocated(decision),
	...reasonsOf(decision),
	...(decision.runnerUp === undefined ? [] : [`Runner-up: ${ENGLISH.runnerUp(decision.runnerUp)}`]),
	...decision.candidates.flatMap(explainCandidate),
	...decision.undoes.map(({ transactionId, invoiceId }) => `Undoes ${transactionId} ${invoiceId}`),
];

/** Why, in words: of a booking its evidence. */
export const reasonsOf = ({ allocations, reasons }: Decision): string[] => [
	...allocations.flatMap(({ evidence }) => evidence.map(ENGLISH.evidence)),
	...reasons.map(ENGLISH.reason),
];

function explainAllocation({ invoice, ...allocation }: Allocation): string[] {
	const text = (minor: number) => money({ minor, currency: invoice.currency });
	const { amountMinor, discountMinor, toleranceMinor, feeMinor } = allocation;
	const parts = [
		`Pays ${text(amountMinor)} of ${text(allocation.openBeforeMinor)} on ${invoice.number}`,
		discountMinor !== 0 && `discount ${text(discountMinor)}`,
		toleranceMinor !== 0 && `tolerance ${text(toleranceMinor)}`,
		feeMinor !== 0 && `fee ${text(feeMinor)}`,
		allocation.openAfterMinor !== 0 && `${text(allocation.openAfterMinor)} stays open`,
	];
	return [parts.filter(Boolean).join(', ')];
}

const unallocated = ({ unallocatedMinor, transaction }: Decision): string[] =>
	unallocatedMinor === 0
		? []
		: [
				`${money({ minor: unallocatedMinor, currency: transaction.currency })} of the payment is left over`,
			];

const explainCandidate = ({ invoice, openMinor, evidence, toCheck }: Candidate): string[] => [
	`Candidate ${invoice.number}, ${money({ minor: openMinor, currency: invoice.currency })} open`,
	...evidence.map((fact) => `  for it: ${ENGLISH.evidence(fact)}`),
	...toCheck.map((fact) => `  to check: ${ENGLISH.check(fact)}`),
];
