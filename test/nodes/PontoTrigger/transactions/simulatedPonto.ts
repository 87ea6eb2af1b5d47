import type { AccountCursor } from '../../../../nodes/PontoTrigger/transactions/cursor';
import { walkAccount } from '../../../../nodes/PontoTrigger/transactions/walk';
import type {
	ListedPage,
	WalkOptions,
} from '../../../../nodes/PontoTrigger/transactions/walkOptions';
import type { ListedTransaction } from '../../../../nodes/PontoTrigger/transactions/listedTransaction';

const DAY_MS = 86_400_000;

/** One account's list as Ponto keeps it: newest created first, paged by the id before. */
export class SimulatedPonto {
	now = Date.parse('2026-11-22T08:00:00.000Z');
	requests = 0;
	/** Changes with each synchronization. */
	revision = 0;
	/** Runs between two pages of a walk. */
	betweenPages: () => void = () => {};
	/** What an answer with status 200 leaves out: it shows only so many of the list, as if that were all. */
	shown = Infinity;
	/** Whether the rows of a page come in the reverse order. */
	isUpsideDown = false;
	/** After so many more pages Ponto answers with this. */
	failing?: { afterPages: number; failure: Error };
	private list: ListedTransaction[] = [];
	private created = 0;

	constructor(private readonly pageSize: number) {}

	get ids(): string[] {
		return this.list.map(({ id }) => id);
	}

	/** One walk of the trigger through the list; its requests are counted from here. */
	async walk(
		cursor: AccountCursor | undefined,
		changes: Partial<WalkOptions<ListedTransaction>> = {},
	) {
		this.requests = 0;
		return await walkAccount(cursor, (after) => this.readPages(after), {
			now: this.now,
			overlapDays: 10,
			revision: String(this.revision),
			watchesUpdates: false,
			timeZone: 'Europe/Brussels',
			firstPoll: { limit: 100, matches: () => true },
			mayContinue: () => true,
			...changes,
		});
	}

	/** Records that existed before the trigger, one each `hours`, booked the day they were created. */
	addHistory(count: number, hours: number): void {
		for (let index = count; index > 0; index -= 1) {
			this.list.unshift(this.create(this.now - index * hours * 3_600_000, 0));
		}
	}

	/** Ponto synchronizes and finds transactions that were booked `daysLate` days ago. */
	arrive(count: number, daysLate = 0): void {
		for (let index = 0; index < count; index += 1) {
			this.list.unshift(this.create(this.now, daysLate));
		}
		this.revision += 1;
	}

	/** Ponto loads bookings of the last `count` days, all at once, newest first in the list. */
	load(count: number): void {
		for (let day = count; day > 0; day -= 1) this.list.unshift(this.create(this.now, day));
		this.revision += 1;
	}

	/** A record turns up right above one that was created within the last `days`; says whether there is one. */
	slipIn(position: number, days: number): boolean {
		const recent = this.list.filter(
			({ attributes }) => Date.parse(attributes.createdAt ?? '') >= this.now - days * DAY_MS,
		).length;
		if (recent === 0) return false;
		const at = position % recent;
		const below = Date.parse(this.list[at].attributes.createdAt ?? '');
		this.list.splice(at, 0, this.create(below, 200));
		this.revision += 1;
		return true;
	}

	/** A record turns up below all others. */
	slipUnder(): string {
		this.list.push(this.create(this.now, 200));
		this.revision += 1;
		return this.ids[this.ids.length - 1];
	}

	/** A transaction's text changes at the bank. */
	rewrite(position: number): string {
		const at = position % this.list.length;
		const { id, attributes } = this.list[at];
		const description = `rewritten ${this.created++}`;
		this.list[at] = { id, attributes: { ...attributes, description } };
		this.revision += 1;
		return id;
	}

	/** A record stands in the list a second time. */
	repeat(id: string, position: number): void {
		const record = this.list.find((transaction) => transaction.id === id);
		if (record) this.list.splice(position, 0, record);
	}

	/** Ponto has made all its records anew: under other IDs, created now. */
	makeAnew(): void {
		const createdAt = new Date(this.now).toISOString();
		this.list = this.list.map(({ id, attributes }) => ({
			id: `${id}-anew`,
			attributes: { ...attributes, createdAt },
		}));
		this.revision += 1;
	}

	/** Ponto forgets a record. */
	remove(id: string): void {
		this.list = this.list.filter((transaction) => transaction.id !== id);
		this.revision += 1;
	}

	async *readPages(after: string | undefined): AsyncGenerator<ListedPage<ListedTransaction>> {
		let start = after === undefined ? 0 : this.ids.indexOf(after) + 1;
		for (;;) {
			this.requests += 1;
			if (this.failing && this.failing.afterPages-- <= 0) throw this.failing.failure;
			const list = this.list.slice(0, this.shown);
			const resources = list.slice(start, start + this.pageSize);
			const isLast = start + this.pageSize >= list.length;
			yield { resources: this.isUpsideDown ? [...resources].reverse() : resources, isLast };
			if (isLast) return;
			this.betweenPages();
			start = this.ids.indexOf(resources[resources.length - 1].id) + 1;
		}
	}

	private create(createdAt: number, daysLate: number): ListedTransaction {
		this.created += 1;
		return {
			id: `transaction-${this.created}`,
			attributes: {
				createdAt: new Date(createdAt).toISOString(),
				executionDate: new Date(createdAt - daysLate * DAY_MS).toISOString(),
				description: '',
			},
		};
	}
}
