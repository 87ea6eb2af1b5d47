import { seatIn, type Seats } from '../ledger/seats';
import { kept } from '../model/kept';
import { digestOf, onlyPlace, SEVERAL, type Mention, type Reading } from './reading';

/** A copy without room to grow, since what is not booked by a reference is kept for long; what is named twice counts once. */
export function fitting(reading: Reading, seats: Seats): Reading {
	const { hints, unknowns, years, periodYears, otherNumbers, endings, bare, beside } = reading;
	const repeated = reading.mentions;
	const mentions = repeated.length > 1 ? withoutRepeats(repeated, seats) : kept(repeated);
	return {
		mentions,
		digest: digestOf(mentions),
		hints: kept(hints),
		unknowns: kept(unknowns),
		years: kept(years),
		periodYears: kept(periodYears),
		otherNumbers: kept(otherNumbers),
		endings: kept(endings),
		bare: kept(bare),
		beside: kept(beside),
		meanings: reading.meanings,
		breaksOff: reading.breaksOff,
		namesCredit: reading.namesCredit,
	};
}

// The only place of each mention in hand: fetched first, since what was found lies scattered.
const onlyPlaces: number[] = [];

/**
 * A bank often repeats a text in another field: what is named twice counts once, as surely as it is named best. Moves
 * what counts to the front.
 */
function withoutRepeats(mentions: Mention[], seats: Seats): Mention[] {
	let read = 0;
	for (const mention of mentions) {
		onlyPlaces[read] = onlyPlace(mention);
		read += 1;
	}
	let count = 0;
	for (let from = 0; from < read; from += 1) {
		const mention = mentions[from];
		const place = onlyPlaces[from];
		if (mention === undefined || place === undefined) continue;
		const at =
			place === SEVERAL ? indexOfSame(mentions, count, mention) : seatOf(seats, place, count);
		const known = at < 0 ? undefined : mentions[at];
		if (known === undefined) {
			if (place !== SEVERAL) seats[place] = count;
			onlyPlaces[count] = place;
			mentions[count] = mention;
			count += 1;
		} else if (known.grade < mention.grade) mentions[at] = mention;
	}
	return mentions.slice(0, count);
}

/** Where a place stands among the first of those in hand; -1 where it does not. */
function seatOf(seats: Seats, place: number, count: number): number {
	const seat = seatIn(seats, place, count);
	return seat !== undefined && onlyPlaces[seat] === place ? seat : -1;
}

/** Where a mention of the same invoices stands among the first; -1 where none does. */
function indexOfSame(mentions: readonly Mention[], count: number, { found }: Mention): number {
	for (let at = 0; at < count; at += 1) {
		const other = mentions[at];
		if (other !== undefined && isSame(other.found.places, found.places)) return at;
	}
	return -1;
}

const isSame = (one: readonly number[], other: readonly number[]) =>
	one.length === other.length && one.every((place, at) => place === other[at]);
