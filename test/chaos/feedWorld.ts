import { DateTime } from 'luxon';
import type { IDataObject } from 'n8n-workflow';
import { PontoInvoiceMatch } from '../../nodes/PontoInvoiceMatch/PontoInvoiceMatch.node';
import { seededDraw } from '../../sandbox/common/faults/seededDraw';
import type { NewTransaction } from '../../sandbox/ponto/control/transactionCommands';
import { ACCOUNT_IDS } from '../../sandbox/seed/accounts';
import { ActiveTrigger, isoDaysAgo } from '../nodes/PontoTrigger/activeTrigger';
import { runNode } from '../../n8n/engine';
import { standingClock } from '../support/standingClock';
import { bankTransaction, invoices, ODD_ACCOUNTS, ODD_FIELDS, type Booking } from './feedBookings';
import { CALL_TROUBLE, spoilCalls, type SilentAddress, type Trouble } from './feedFaults';

const HOUR_MS = 3_600_000;
const FIRST_MOMENT = Date.parse('2026-11-20T09:00:00.000Z');
const POLL_BUDGET_MS = 36_000;
/** So many bookings of a day are known again when their account is linked anew. */
const MARKED_AT_MOST = 25;
const STEPS = 12;
/** So young is a record that changes: the overlap window is ten days. */
const CHANGES_WITHIN_MS = 6 * 24 * HOUR_MS;

/** Odd records that come together. */
const ODD_AT_ONCE = 4;

const HAPPENINGS = [
	'arrive',
	'arriveAgain',
	'manyArrive',
	'slipIn',
	'rewrite',
	'synchronize',
	'odd',
	'hide',
	'show',
	'restart',
	'rename',
	'newCredential',
	'expire',
	'linkAnew',
	'unlink',
] as const;
type Happening = (typeof HAPPENINGS)[number];

/** All that a run of many seeds must have met. */
export const TROUBLE: readonly string[] = [
	...CALL_TROUBLE,
	...HAPPENINGS,
	"Ponto's clock is ahead",
	"Ponto's clock is behind",
	'a record arrives between two calls',
	'a record arrives between two pages',
	'a record changes between two calls',
	'a record changes between two pages',
	'an account is linked anew between two calls',
	'an account is linked anew between two pages',
	'an account is unlinked between two calls',
	'an account is unlinked between two pages',
	'a record that has changed is emitted',
	...ODD_FIELDS.map((fields) => `odd: ${JSON.stringify(fields)}`),
	...ODD_ACCOUNTS.map((account) => `odd: ${JSON.stringify(account)}`),
];

/** A record in Ponto's list that the trigger has seen as it is. */
interface SeenRecord {
	readonly id: string;
	readonly key: string;
	readonly at: number;
}

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
	/** Kinds of {@link TROUBLE} that it has met. */
	readonly met: string[] = [];
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
	/** Whether n8n is killed; an update that was not there when it last saved is no update afterwards. */
	private readonly isKilled: boolean;
	/** Whether the bank tells the time of a booking; most give the day. */
	private readonly tellsTime: boolean;
	private seen: SeenRecord[] = [];
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
		this.isKilled = this.event === 'newTransaction' || this.draw() < 0.5;
		this.tellsTime = this.draw() < 0.3;
		this.trouble = {
			probability: 0,
			between: this.one([0, 0.1]),
			happen: async (isPaging) => await this.happenMeanwhile(isPaging),
			note: (what, call) => {
				this.met.push(what);
				this.log.push(`  ${what}: ${call}`);
			},
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
		if (skewMs !== 0) {
			await trigger.control.advanceTime({ milliseconds: skewMs });
			world.met.push(`Ponto's clock is ${skewMs > 0 ? 'ahead' : 'behind'}`);
		}
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
			if (!this.isKilled && this.draw() < 0.2) await this.settle();
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
		for (let hours = 0; hours <= 54; hours += 27) {
			await control.synchronizeInBackground({});
			await this.poll();
			standingClock.advance(27 * HOUR_MS);
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
		if (items.some(({ description }) => String(description).startsWith('rewritten'))) {
			this.met.push('a record that has changed is emitted');
		}
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
				const dates = { createdAt, executionDate: this.bookedOn(createdAt) };
				return { booking, row: bankTransaction(booking, this.draw, dates) };
			});
			const transactions = history.map(({ row }) => row);
			await this.add(bankAccount, account, transactions);
			const newest = history.slice(0, this.event === 'newTransaction' ? this.firstPoll : 0);
			this.firstOnes.push(...newest.map(({ booking }) => booking.key));
		}
		this.seen = [...this.added];
	}

	/** All that was added, as the trigger sees it if it reads it. */
	private readonly added: SeenRecord[] = [];

	/** Adds records to one ID of a bank account. */
	private async add(
		bankAccount: string,
		account: string | undefined,
		transactions: NewTransaction[],
	): Promise<void> {
		const records = await this.trigger.control.addTransactions({ account, transactions });
		if (bankAccount === this.relinks) return;
		for (const { id, attributes } of records) {
			const { createdAt, endToEndId } = attributes;
			this.added.push({ id, key: String(endToEndId), at: Date.parse(String(createdAt)) });
		}
	}

	/** When the bank says that it booked something. */
	private bookedOn(moment: string): string {
		if (this.tellsTime) return moment;
		return (
			DateTime.fromISO(moment, { zone: 'Europe/Brussels' }).startOf('day').toUTC().toISO() ?? ''
		);
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
		const happenings: Record<Happening, () => Promise<boolean | void> | boolean | void> = {
			arrive: async () => await this.arrive(),
			arriveAgain: async () => await this.arrive(),
			manyArrive: async () => await this.arrive(this.one([70, 180])),
			slipIn: async () => await this.slipIn(),
			rewrite: async () => await this.rewrite(),
			synchronize: async () => await control.synchronizeInBackground({}),
			odd: async () => await this.makeOdd(),
			hide: async () => await control.hideAccounts({ accounts: [this.idOf(this.anyAccount())] }),
			show: async () => await control.hideAccounts({ accounts: [] }),
			restart: () => this.isKilled && this.trigger.crashN8n(),
			rename: () => this.trigger.change({ name: `Bank feed ${this.draw()}` }),
			newCredential: () => this.trigger.change({ credentialId: `other ${this.draw()}` }),
			expire: async () => await control.expireTokens(),
			linkAnew: async () => await this.linkAnew(),
			unlink: async () => await this.unlink(),
		};
		const watchesUpdates = this.event === 'updatedTransaction';
		const name = watchesUpdates && this.draw() < 0.4 ? 'rewrite' : this.one(HAPPENINGS);
		const hasHappened = (await happenings[name]()) ?? true;
		this.log.push(`${name}${hasHappened ? '' : ' (nothing to do)'}`);
		if (hasHappened) this.met.push(name);
	}

	/** Between two calls of a poll, maybe between two pages. */
	private async happenMeanwhile(isPaging: boolean): Promise<void> {
		const ofRecords = {
			'a record arrives': async () => await this.arrive(),
			'a record changes': async () => await this.rewrite(),
		};
		const ofAccounts = {
			'an account is linked anew': async () => await this.linkAnew(),
			'an account is unlinked': async () => await this.unlink(),
		};
		const isOfAccounts = this.relinks !== undefined && this.draw() < (isPaging ? 0.8 : 0.5);
		const happenings = isOfAccounts ? ofAccounts : ofRecords;
		const [what, happen] = this.one(Object.entries(happenings));
		if (!(await happen())) return;
		this.met.push(`${what} between two ${isPaging ? 'pages' : 'calls'}`);
		this.log.push(`  meanwhile ${what}`);
	}

	private anyAccount(): string {
		return this.one([...this.linked.keys()]);
	}

	private idOf(bankAccount: string): string {
		return this.linked.get(bankAccount)?.at(-1) ?? '';
	}

	/** Bookings arrive at every ID that a bank account has. */
	private async arrive(count?: number): Promise<boolean> {
		const bankAccount = this.anyAccount();
		const isFollowed = bankAccount === this.relinks;
		const most = isFollowed ? this.markable() : Infinity;
		const bookings = Array.from({ length: Math.min(count ?? this.one([1, 3, 12]), most) }, () =>
			this.book(bankAccount, 'new'),
		);
		if (bookings.length === 0) return false;
		const daysLate = isFollowed ? 0 : this.one([0, 0, 2, 40]);
		const executionDate = this.bookedOn(isoDaysAgo(daysLate));
		const transactions = bookings.map((booking) =>
			bankTransaction(booking, this.draw, { executionDate }),
		);
		for (const account of this.linked.get(bankAccount) ?? []) {
			await this.add(bankAccount, account, transactions);
		}
		return true;
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
	private async slipIn(): Promise<boolean> {
		const bankAccount = this.anyAccount();
		if (bankAccount === this.relinks) return false;
		const booking = this.book(bankAccount, 'new');
		const createdAt = isoDaysAgo(this.one([0.1, 1, 3]));
		const dates = { createdAt, executionDate: this.bookedOn(createdAt) };
		const transactions = [bankTransaction(booking, this.draw, dates)];
		await this.add(bankAccount, this.idOf(bankAccount), transactions);
		return true;
	}

	/** Records that the trigger has seen, whatever it watches. */
	private seenLately(): readonly SeenRecord[] {
		if (this.event === 'updatedTransaction') {
			return this.seen.filter(({ at }) => Date.now() - at < CHANGES_WITHIN_MS);
		}
		const listed = [...this.linked.values()].flat();
		return this.polls
			.flatMap(({ items }) => items)
			.slice(-40)
			.filter(({ accountId }) => listed.includes(String(accountId)))
			.map(({ id, endToEndId }) => ({ id: String(id), key: String(endToEndId), at: Date.now() }));
	}

	/** Nothing fails for a moment, and the trigger sees all that is there. */
	private async settle(): Promise<void> {
		const { probability } = this.trouble;
		const { control } = this.trigger;
		this.trouble.probability = 0;
		await control.stopFailing();
		await control.hideAccounts({ accounts: [] });
		for (let poll = 0; poll < 2; poll += 1) {
			await control.synchronizeInBackground({});
			await this.poll();
		}
		this.seen = [...this.added];
		this.trouble.probability = probability;
	}

	/** The content of a record changes that the trigger has seen lately. */
	private async rewrite(): Promise<boolean> {
		const seen = this.seenLately();
		if (seen.length === 0) return false;
		const { id, key } = this.one(seen);
		const description = `rewritten ${this.draw()}`;
		await this.trigger.control.changeTransaction({ id, attributes: { description } });
		this.rewritten.set(key, [...(this.rewritten.get(key) ?? []), description]);
		return true;
	}

	/** A record arrives of which something cannot be read, or an account is such a one. */
	private async makeOdd(): Promise<void> {
		const bankAccount = this.anyAccount();
		const account = this.idOf(bankAccount);
		const { control } = this.trigger;
		if (bankAccount === this.relinks || this.draw() < 0.3) {
			const odd = this.one(ODD_ACCOUNTS);
			await control.makeAccountOdd({ account, ...(odd as object) });
			this.met.push(`odd: ${JSON.stringify(odd)}`);
			return;
		}
		const first = Math.floor(this.draw() * ODD_FIELDS.length);
		for (const attributes of [...ODD_FIELDS, ...ODD_FIELDS].slice(first, first + ODD_AT_ONCE)) {
			const booking = this.book(bankAccount, 'odd');
			const row = bankTransaction(booking, this.draw, {});
			const [added] = await control.addTransactions({ account, transactions: [row] });
			if (added) await control.makeTransactionOdd({ id: added.id, attributes });
			this.met.push(`odd: ${JSON.stringify(attributes)}`);
		}
	}

	private async linkAnew(): Promise<boolean> {
		const ids = this.relinks && this.linked.get(this.relinks);
		if (!ids || ids.length > 1) return false;
		ids.push(await this.trigger.control.linkAnew({ account: ids[0] }));
		return true;
	}

	/** The former ID of a bank account goes. */
	private async unlink(): Promise<boolean> {
		const ids = this.relinks && this.linked.get(this.relinks);
		if (!ids || ids.length < 2) return false;
		await this.trigger.control.revokeAccount({ account: ids[0] });
		ids.shift();
		return true;
	}
}
