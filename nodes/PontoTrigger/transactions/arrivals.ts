import { EMPTY_REGION, contentsById, idsOf, type Region } from './cursor';
import {
	contentKey,
	idKey,
	isBookedBefore,
	isCreatedBefore,
	ORDER_TOLERANCE_MS,
	type ListedTransaction,
} from './listedTransaction';

/** Ponto's clock and that of n8n may be apart. */
const CLOCK_TOLERANCE_MS = 24 * ORDER_TOLERANCE_MS;

/** So many pages are read in search of a remembered transaction before those that are missing are given up. */
const PAGES_SEARCHED = 10;

/** What a walk compares the list with. */
export interface Remembered {
	readonly contentById: ReadonlyMap<string, string | undefined>;
	/** Key of the last remembered transaction; undefined if nothing can lie below it. */
	readonly floor?: string;
	/** Created before this (milliseconds) is history, even if the floor itself has gone from the list. */
	readonly historyEnds: number;
	/**
	 * Created and booked before this (milliseconds) is older than the overlap window: that many days before
	 * the last walk, not before now, or else what slipped in while n8n was down would be out of reach.
	 */
	readonly windowStarts: number;
	/** When the last walk started (milliseconds): what is created since cannot have been there. */
	readonly walkedAt: number;
}

/** How far a comparison has come. */
export interface Progress {
	readonly isBelowFloor: boolean;
	/** Whether any remembered transaction was met. */
	readonly hasMet: boolean;
}

/** One page held against what is remembered. */
export interface PageFindings<Transaction> {
	readonly arrivals: readonly Transaction[];
	readonly updates: readonly Transaction[];
	/** Whether the page reaches below the floor, or nothing on it is new and all of it lies beyond the overlap window. */
	readonly isEndOfWalk: boolean;
}

/** What a finished walk left, ready to be compared with; `walkedAt` is when it started. */
export function rememberRegion(region: Region, walkedAt: number, overlapMs: number): Remembered {
	const floorCreatedAt = Date.parse(region.floorCreatedAt ?? '');
	return {
		contentById: contentsById(region),
		floor: region.reachesEnd ? undefined : idsOf(region).at(-1),
		historyEnds:
			region.reachesEnd || Number.isNaN(floorCreatedAt)
				? -Infinity
				: floorCreatedAt - ORDER_TOLERANCE_MS,
		windowStarts: walkedAt - overlapMs,
		walkedAt,
	};
}

/**
 * Tells what is new in a list, page by page. Ponto lists by creation and never moves a record, so whatever
 * stands above a remembered one and is not remembered itself came after the last walk: on top, as Ponto
 * mostly adds it, or between older ones. What lies below the last remembered one that is still listed is
 * history. Dates do not decide that: a bank may book on any day it likes. They only decide how deep to
 * look, and a page ends the walk only if all of it was booked and created before the overlap window.
 */
export class Comparison<Transaction extends ListedTransaction> {
	/** Unknown ones since the last remembered one: what follows tells whether they are new. */
	private open: Transaction[] = [];
	private pagesSinceMet = 0;
	private progressSoFar: Progress;

	constructor(
		private readonly remembered: Remembered,
		progress: Progress,
	) {
		this.progressSoFar = progress;
	}

	get progress(): Progress {
		return this.progressSoFar;
	}

	/** Whether the transactions that are still missing are given up. */
	get hasSearchedEnough(): boolean {
		return this.pagesSinceMet >= PAGES_SEARCHED;
	}

	/**
	 * Whether the list cannot be the one that was walked before, as far as it was read: it shows nothing that
	 * is remembered, and nothing that may have come since.
	 */
	get isAnotherList(): boolean {
		return !this.progressSoFar.hasMet && !this.open.some((each) => this.mayBeNew(each));
	}

	comparePage(page: readonly Transaction[]): PageFindings<Transaction> {
		const arrivals: Transaction[] = [];
		const updates: Transaction[] = [];
		let hasUnknown = false;
		let hasKnown = false;
		for (const transaction of page) {
			const id = idKey(transaction);
			if (this.remembered.contentById.has(id)) {
				hasKnown = true;
				arrivals.push(...this.takeOpen());
				if (this.isChanged(id, transaction)) updates.push(transaction);
				const isBelowFloor = this.progressSoFar.isBelowFloor || id === this.remembered.floor;
				this.progressSoFar = { isBelowFloor, hasMet: true };
			} else if (!this.isHistory(transaction)) {
				hasUnknown = true;
				this.open.push(transaction);
			}
		}
		this.pagesSinceMet = hasKnown ? 0 : this.pagesSinceMet + 1;
		const isOld = page.every((each) => isOlder(each, this.remembered.windowStarts));
		const { isBelowFloor } = this.progressSoFar;
		return {
			arrivals,
			updates,
			isEndOfWalk: page.length > 0 && (isBelowFloor || (!hasUnknown && isOld)),
		};
	}

	/** Those of which nothing that follows can tell any more whether they are new. */
	takeOpen(): Transaction[] {
		const open = this.open;
		this.open = [];
		return open;
	}

	/** Whether a transaction was created since the last walk, as far as two clocks can tell. */
	mayBeNew(transaction: ListedTransaction): boolean {
		return !isCreatedBefore(transaction, this.remembered.walkedAt - CLOCK_TOLERANCE_MS);
	}

	/** Whether a transaction was created since the last walk beyond doubt. */
	isSurelyNew({ attributes }: ListedTransaction): boolean {
		const created = Date.parse(attributes.createdAt ?? '');
		return created > this.remembered.walkedAt + ORDER_TOLERANCE_MS;
	}

	private isChanged(id: string, transaction: Transaction): boolean {
		const content = this.remembered.contentById.get(id);
		return content !== undefined && content !== contentKey(transaction);
	}

	private isHistory(transaction: Transaction): boolean {
		return (
			this.progressSoFar.isBelowFloor || isCreatedBefore(transaction, this.remembered.historyEnds)
		);
	}
}

/** Whether a transaction was both booked and created before the overlap window. */
export function isOlder(transaction: ListedTransaction, windowStarts: number): boolean {
	return isBookedBefore(transaction, windowStarts) && isCreatedBefore(transaction, windowStarts);
}

/** Adds a page to the region that a walk will remember. */
export function extendRegion(
	region: Region = EMPTY_REGION,
	page: readonly ListedTransaction[],
	withContents: boolean,
): Region {
	const last = page.at(-1);
	if (last === undefined) return region;
	return {
		ids: region.ids + page.map(idKey).join(''),
		...(withContents && { contents: (region.contents ?? '') + page.map(contentKey).join('') }),
		...(last.attributes.createdAt && { floorCreatedAt: last.attributes.createdAt }),
		reachesEnd: false,
	};
}
