import { review, type Draft } from '../model/draft';
import type { PastAllocation } from '../model/matchOptions';
import type { Reason } from '../model/reason';
import { isPartGiven, numberOf } from './given';
import { deciderOf } from './refusedBefore';
import type { Run, Work } from './work';

/**
 * Leaves to a person what one has begun to decide: a payment of which a part was given away, and one about which
 * something was decided that is not clear. Undefined for any other.
 */
export function decideByPast(run: Run, { transaction, past, given }: Work): Draft | undefined {
	const reasons: Reason[] = [];
	if (past?.doubt !== undefined) reasons.push(whyInDoubt(past.doubt));
	for (const { mayStand } of past?.pairs ?? []) {
		if (mayStand === undefined) continue;
		reasons.push({ code: 'booked-or-refused', number: numberOf(run.ledger, mayStand) });
	}
	if (isPartGiven(given)) {
		const { amountMinor, currency } = transaction;
		reasons.push({
			code: 'part-given',
			numbers: given.bookings.map((row) => numberOf(run.ledger, row)),
			paid: { minor: amountMinor + given.minor, currency },
			left: { minor: amountMinor, currency },
		});
	}
	const leftBehind = given?.leftBehind;
	if (leftBehind !== undefined) {
		const number = numberOf(run.ledger, leftBehind);
		reasons.push({ code: 'taken-back-but-applied', number, ...deciderOf(leftBehind) });
	}
	return reasons.length === 0 ? undefined : review(...reasons);
}

function whyInDoubt(row: PastAllocation): Reason {
	const { decision, why = [] } = row;
	if (decision === 'unreadable') return { code: 'decision-unreadable', why };
	return { code: decision === 'undone' ? 'all-taken-back' : 'for-a-person', ...deciderOf(row) };
}
