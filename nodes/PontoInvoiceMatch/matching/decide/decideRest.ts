import { review, isBooking, type Draft } from '../model/draft';
import { relate } from '../party/relate';
import { findRelated, type Related } from '../party/related';
import { decideByParty } from './byParty';
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
		run.ledger,
		run.customers,
		works.map(({ transaction }) => transaction),
	);
	const rest = works.map((work): Rest => {
		const related = findRelated(relations, work.transaction);
		const byParty = work.draft === undefined ? decideByParty(run, work, related) : undefined;
		return { work, related, byParty };
	});
	bookUncontested(run, rest);
	for (const { work, related, byParty } of rest) {
		if (isBooking(work.draft)) continue;
		work.candidates = suggest(run, work, related);
		const needsPerson = work.candidates.length > 0 || byParty === undefined;
		const reasons = work.draft?.reasons ?? [];
		work.draft = { outcome: needsPerson ? 'ambiguous' : 'unmatched', lines: [], reasons };
	}
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
		work.draft = contested ? review({ code: 'several-payments-fit' }) : byParty;
		book(run, work);
	}
}
