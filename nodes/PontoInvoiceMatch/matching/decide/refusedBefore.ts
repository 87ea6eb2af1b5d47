import type { PastAllocation } from '../model/matchOptions';
import type { Decider, Reason } from '../model/reason';

/** Who decided something, and when, as far as it is known. */
export const deciderOf = ({ decidedBy, decidedOn }: PastAllocation): Decider => ({
	by: decidedBy,
	on: decidedOn,
});

/** Why a payment does not pay an invoice: a person decided against it, or took its booking back. */
export const refusedBefore = (refusal: PastAllocation, number: string): Reason => ({
	code: refusal.decision === 'undone' ? 'taken-back' : 'refused-before',
	number,
	...deciderOf(refusal),
});
