import { review, isBooking, type Draft } from '../model/draft';
import type { Reason } from '../model/reason';
import { relate } from '../party/relate';
import { findRelated, type Related } from '../party/related';
import { decideByParty } from './byParty';
import { numberOf } from './given';
import { unlessMeansOther } from './meansOther';
import { refusedBefore } from './refusedBefore';
import { suggest } from './suggest';
import { book, type Run, type Work } from './work';

interface Rest {
	readonly work: Work;
	readonly related: Related;
	/** What the payer decides, where no text decided. */
	readonly byParty: Draft | undefined;
}

/** Decides by payer what no text decided, and finds the invoices that a person should look at for what remains. */
export function decideRest(run: Run, works: readonly Work[]): void {
	const relations = relate(
		run,
		works.map(({ transaction }) => transaction),
	);
	const rest = works.map((work): Rest => {
		const related = findRelated(relations, work.transaction);
		const draft = work.draft === undefined ? decideByParty(run, work, related) : undefined;
		return { work, related, byParty: draft && unlessMeansOther(run, work, draft) };
	});
	bookUncontested(run, rest);
	for (const { work, related, byParty } of rest) {
		if (isBooking(work.draft)) continue;
		const { candidates, refused } = suggest(run, work, related);
		work.candidates = candidates;
		const needsPerson = candidates.length > 0 || byParty === undefined || isBooking(byParty);
		const reasons = withRefused(work.draft?.reasons ?? [], refused);
		work.draft = { outcome: needsPerson ? 'ambiguous' : 'unmatched', lines: [], reasons };
	}
}

/** What says of an invoice that a person decided against it. */
const AGAINST: ReadonlySet<string> = new Set<Reason['code']>([
	'refused-before',
	'taken-back',
	'taken-back-but-applied',
	'booked-or-refused',
]);

/** The reasons, with those why invoices that would be suggested are not. */
function withRefused(reasons: readonly Reason[], refused: readonly Reason[]): readonly Reason[] {
	const numberIn = (reason: Reason) =>
		AGAINST.has(reason.code) && 'number' in reason ? reason.number : undefined;
	const told = new Set(reasons.map(numberIn));
	return [...reasons, ...refused.filter((reason) => !told.has(numberIn(reason)))];
}

/** An invoice that several payments fit goes to a person. */
function bookUncontested(run: Run, rest: readonly Rest[]): void {
	const claims = new Map<number, number>();
	for (const { byParty } of rest) {
		for (const { place } of byParty?.lines ?? []) claims.set(place, (claims.get(place) ?? 0) + 1);
	}
	for (const { work, byParty } of rest) {
		if (byParty === undefined) continue;
		const contested = byParty.lines.some(({ place }) => (claims.get(place) ?? 0) > 1);
		const refusal = work.past?.against[0];
		if (contested) work.draft = review({ code: 'several-payments-fit' });
		// What one person decided against is no hint for another invoice.
		else if (refusal !== undefined && isBooking(byParty)) {
			work.draft = review(refusedBefore(refusal, numberOf(run.ledger, refusal)));
		} else work.draft = byParty;
		book(run, work);
	}
}
