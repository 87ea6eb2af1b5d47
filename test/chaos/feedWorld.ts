import type { IDataObject } from 'n8n-workflow';
import { PontoInvoiceMatch } from '../../nodes/PontoInvoiceMatch/PontoInvoiceMatch.node';
import { seededDraw } from '../../sandbox/common/faults/seededDraw';
import { ACCOUNT_IDS } from '../../sandbox/seed/accounts';
import { ActiveTrigger, isoDaysAgo } from '../nodes/PontoTrigger/activeTrigger';
import { runNode } from '../../n8n/engine';
import { standingClock } from '../support/standingClock';
import { bankTransaction, invoices, ODD_ACCOUNTS, ODD_FIELDS, type Booking } from './feedBookings';
import { spoilCalls, type SilentAddress, type Trouble } from './feedFaults';

const HOUR_MS = 3_600_000;
const FIRST_MOMENT = Date.parse('2026-11-20T09:00:00.000Z');
const POLL_BUDGET_MS = 36_000;
/** So many bookings of a day are known again when their account is linked anew. */
const MARKED_AT_MOST = 25;
const STEPS = 12;

/** What a poll did. */
export interface Poll {
	readonly items: readonly IDataObject[];
	readonly requests: number;
	readonly lastedMs: number;
	/** What it threw that is no error of a node. */
	readonly crash?: unknown;
}

/** One seed's bank, Ponto, n8n, and what they did to each other. */
export class FeedWorld {
	readonly bookings: Booking[] = [];
	readonly polls: Poll[] = [];
	/** Keys of the bookings that are no longer listed under any ID, so that nothing is due. */
	readonly event: 'newTransaction' | 'updatedTransaction';
	readonly firstPoll: number;
	/** Keys that the first poll must emit. */
	readonly firstOnes: string[] = [];
	/** By key: the texts that a booking had, one after the other. */
	readonly rewritten = new Map<string, string[]>();
	/** By invoice ID: the transactions by which Match said that it is paid. */
	readonly paid = new Map<string, string[]>();
	readonly log: string[] = [];
	private readonly draw: () => number;
	/** Ponto's IDs of each bank account, newest link last. */
	private readonly linked = new Map(Object.entries(ACCOUNT_IDS).map(([name, id]) => [name, [id]]));
	private readonly relinks: string | undefined;
	private readonly trouble: Trouble;
	private invoice = 0;

	private constructor(
		private readonly trigger: ActiveTrigger,
		seed: number,
	) {
		this.draw = seededDraw(seed);
		this.event = this.draw() < 0.2 ? 'updatedTransaction' : 'newTransaction';
		this.firstPoll = this.one([0, 0, 20, 100]);
		this.relinks = this.draw() < 0.4 ? this.one(['operating', 'projects']) : undefined;
		this.trouble = {
			probability: 0,
			between: this.one([0, 0.1]),
			happen: async () => await this.happenMeanwhile(),
			note: (what) => this.log.push(what),
		};
	}

	/** Opens the world of a seed and activates its workflow, at which nothing fails. */
	static async open(
		trigger: ActiveTrigger,
		silence: SilentAddress,
		seed: number,
	): Promise<FeedWorld> {
		standingClock.stand(FIRST_MOMENT);
		await trigger.reset();
		const world = new FeedWorld(trigger, seed);
		await world.addHistory();
		const skewMs = world.one([0, 0, -600_000, 600_000]);
		if (skewMs !== 0) await trigger.control.advanceTime({ milliseconds: skewMs });
		trigger.change({
			pollBudgetMs: POLL_BUDGET_MS,
			beforeRequest: spoilCalls(trigger.control, silence, world.draw, world.trouble),
		});
		await world.poll();
		return world;
	}

	/** What n8n holds of the trigger, in bytes, and how many accounts it has met. */
	get memory(): { readonly bytes: number; readonly accounts: number } {
		const accounts = [...this.linked.values()].flat().length;
		return { bytes: this.trigger.remembered.length, accounts };
	}

	/** Lets things happen and polls, while calls are spoiled. */
	async goWrong(): Promise<void> {
		this.trouble.probability = this.one([0.05, 0.2, 0.5]);
		for (let step = 0; step < STEPS; step += 1) {
			await this.happen();
			if (this.draw() < 0.85) await this.poll();
			standingClock.advance(this.one([0.25, 1, 5, 20]) * HOUR_MS);
		}
	}

	/** Nothing fails any more; Ponto synchronizes and n8n polls, until two days have passed. */
	async calmDown(): Promise<void> {
		this.trouble.probability = 0;
		const { control } = this.trigger;
		await control.stopFailing();
		await control.hideAccounts({ accounts: [] });
		for (let hours = 0; hours <= 54; hours += 18) {
			await control.synchronizeInBackground({});
			await this.poll();
			standingClock.advance(18 * HOUR_MS);
		}
	}

	async poll(): Promise<Poll> {
		const startedAt = Date.now();
		await this.trigger.control.clearRequests();
		let items: IDataObject[] = [];
		let crash: unknown;
		try {
			const { event, firstPoll } = this;
			items = (await this.trigger.poll({ event, firstPoll })) ?? [];
		} catch (error) {
			const isExplained = error instanceof Error && /^Node\w+Error$/.test(error.constructor.name);
			this.log.push(`poll: ${String(error)}`);
			if (!isExplained) crash = error;
		}
		const lastedMs = Date.now() - startedAt;
		const requests = (await this.trigger.control.requests({ path: '^/accounts' })).length;
		const poll = { items, requests, lastedMs, ...(crash !== undefined && { crash }) };
		const keys = items.map(({ endToEndId }) => endToEndId);
		this.log.push(`poll: ${requests} requests, ${lastedMs} ms, items: ${keys.join(' ')}`);
		this.polls.push(poll);
		await this.match(items);
		return poll;
	}

	private async match(items: readonly IDataObject[]): Promise<void> {
		if (items.length === 0 || this.event === 'updatedTransaction') return;
		const inputs = [[...items], invoices()];
		const [paid = []] = await runNode(new PontoInvoiceMatch(), { inputs });
		for (const { json } of paid) {
			const { invoiceId, transactionId } = json;
			const before = this.paid.get(String(invoiceId)) ?? [];
			this.paid.set(String(invoiceId), [...before, String(transactionId)]);
		}
	}

	private one<Value>(values: readonly Value[]): Value {
		return values[Math.floor(this.draw() * values.length)] as Value;
	}

	private async addHistory(): Promise<void> {
		for (const [bankAccount, [account]] of this.linked) {
			const count = this.one([1, 7, 40, 130]);
			const hours = this.one([2, 5]);
			const history = Array.from({ length: count }, (_, index) => {
				const booking = this.book(bankAccount, 'history');
				const createdAt = isoDaysAgo(((index + 1) * hours) / 24);
				return { booking, row: bankTransaction(booking, this.draw, datesOf(createdAt)) };
			});
			await this.trigger.control.addTransactions({
				account,
				transactions: history.map(({ row }) => row),
			});
			const newest = history.slice(0, this.event === 'newTransaction' ? this.firstPoll : 0);
			this.firstOnes.push(...newest.map(({ booking }) => booking.key));
		}
	}

	private book(bankAccount: string, kind: 'history' | 'new' | 'odd'): Booking {
		const canPay = kind === 'new' && bankAccount !== 'dollars' && this.invoice < 12;
		const key = `${kind}-${bankAccount}-${this.bookings.length}`;
		const pays = canPay && this.draw() < 0.2 ? this.invoice++ : undefined;
		const booking = { key, bankAccount, ...(pays !== undefined && { pays }) };
		this.bookings.push(booking);
		return booking;
	}

	private async happen(): Promise<void> {
		const { control } = this.trigger;
		const happenings: Record<string, () => Promise<void> | void> = {
			arrive: async () => await this.arrive(),
			arriveAgain: async () => await this.arrive(),
			manyArrive: async () => await this.arrive(this.one([70, 180])),
			slipIn: async () => await this.slipIn(),
			rewrite: async () => await this.rewrite(),
			synchronize: async () => await control.synchronizeInBackground({}),
			odd: async () => await this.makeOdd(),
			hide: async () => await control.hideAccounts({ accounts: [this.idOf(this.anyAccount())] }),
			show: async () => await control.hideAccounts({ accounts: [] }),
			restart: () => this.trigger.crashN8n(),
			rename: () => this.trigger.change({ name: `Bank feed ${this.draw()}` }),
			newCredential: () => this.trigger.change({ credentialId: `other ${this.draw()}` }),
			expire: async () => await control.expireTokens(),
			linkAnew: async () => await this.linkAnew(),
			unlink: async () => await this.unlink(),
		};
		const name = this.one(Object.keys(happenings));
		this.log.push(name);
		await happenings[name]?.();
	}

	/** Between two calls of a poll. */
	private async happenMeanwhile(): Promise<void> {
		const { relinks } = this;
		const happenings = [
			async () => await this.arrive(),
			async () => await this.rewrite(),
			...(relinks ? [async () => await this.linkAnew(), async () => await this.unlink()] : []),
		];
		await this.one(happenings)();
	}

	private anyAccount(): string {
		return this.one([...this.linked.keys()]);
	}

	private idOf(bankAccount: string): string {
		return this.linked.get(bankAccount)?.at(-1) ?? '';
	}

	/** Bookings arrive at every ID that a bank account has. */
	private async arrive(count?: number): Promise<void> {
		const bankAccount = this.anyAccount();
		const isFollowed = bankAccount === this.relinks;
		const most = isFollowed ? this.markable() : Infinity;
		const bookings = Array.from({ length: Math.min(count ?? this.one([1, 3, 12]), most) }, () =>
			this.book(bankAccount, 'new'),
		);
		if (bookings.length === 0) return;
		const daysLate = isFollowed ? 0 : this.one([0, 0, 2, 40]);
		const executionDate = isoDaysAgo(daysLate);
		const transactions = bookings.map((booking) =>
			bankTransaction(booking, this.draw, { executionDate }),
		);
		for (const account of this.linked.get(bankAccount) ?? []) {
			await this.trigger.control.addTransactions({ account, transactions });
		}
	}

	private readonly bookedByDay = new Map<string, number>();

	private markable(): number {
		const day = isoDaysAgo(0).slice(0, 10);
		const before = this.bookedByDay.get(day) ?? 0;
		const count = Math.min(5, MARKED_AT_MOST - before);
		this.bookedByDay.set(day, before + count);
		return count;
	}

	/** A record turns up among older ones. */
	private async slipIn(): Promise<void> {
		const bankAccount = this.anyAccount();
		if (bankAccount === this.relinks) return;
		const booking = this.book(bankAccount, 'new');
		const createdAt = isoDaysAgo(this.one([0.1, 1, 3]));
		await this.trigger.control.addTransactions({
			account: this.idOf(bankAccount),
			transactions: [bankTransaction(booking, this.draw, { createdAt, executionDate: createdAt })],
		});
	}

	private emittedLately(): IDataObject[] {
		return this.polls.flatMap(({ items }) => items).slice(-40);
	}

	/** The content of a record changes that has been emitted lately. */
	private async rewrite(): Promise<void> {
		const emitted = this.emittedLately().filter(({ accountId }) =>
			[...this.linked.values()].flat().includes(String(accountId)),
		);
		const item = emitted.length > 0 ? this.one(emitted) : undefined;
		if (!item) return;
		const description = `rewritten ${this.draw()}`;
		const key = String(item.endToEndId);
		await this.trigger.control.changeTransaction({
			id: String(item.id),
			attributes: { description },
		});
		this.rewritten.set(key, [...(this.rewritten.get(key) ?? []), description]);
	}

	/** A record arrives of which something cannot be read, or an account is such a one. */
	private async makeOdd(): Promise<void> {
		const bankAccount = this.anyAccount();
		const account = this.idOf(bankAccount);
		const { control } = this.trigger;
		if (bankAccount === this.relinks || this.draw() < 0.3) {
			await control.makeAccountOdd({ account, ...(this.one(ODD_ACCOUNTS) as object) });
			return;
		}
		const booking = this.book(bankAccount, 'odd');
		const row = bankTransaction(booking, this.draw, {});
		const [added] = await control.addTransactions({ account, transactions: [row] });
		if (added) await control.makeTransactionOdd({ id: added.id, attributes: this.one(ODD_FIELDS) });
	}

	private async linkAnew(): Promise<void> {
		const ids = this.relinks && this.linked.get(this.relinks);
		if (!ids || ids.length > 1) return;
		ids.push(await this.trigger.control.linkAnew({ account: ids[0] }));
	}

	/** The former ID of a bank account goes. */
	private async unlink(): Promise<void> {
		const ids = this.relinks && this.linked.get(this.relinks);
		if (!ids || ids.length < 2) return;
		await this.trigger.control.revokeAccount({ account: ids[0] });
		ids.shift();
	}
}

const datesOf = (moment: string) => ({ createdAt: moment, executionDate: moment });
