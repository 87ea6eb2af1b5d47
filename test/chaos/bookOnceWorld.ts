import type { IDataObject } from 'n8n-workflow';
import type { Fault } from '../../sandbox/common/faults/fault';
import { seededDraw } from '../../sandbox/common/faults/seededDraw';
import { allocation, startBench, type BestInvoicingBench } from '../support/bestInvoicing';
import { books, openInvoice, PAYER_IBAN } from '../support/bestInvoicingSeed';

/** Money that came on the bank account, and what each of its shares is to pay; amounts in cents. */
export interface Transaction {
	readonly id: string;
	readonly cents: number;
	readonly shares: ReadonlyArray<{ readonly invoice: number; readonly cents: number }>;
}

/** What a person did, as the books must show it at the end. */
export interface HandWork {
	/** Money of a transaction that a person booked, in cents. */
	readonly entered: Map<string, number>;
	/** Shares (`t-1 5001`) that must not come back. */
	readonly takenBack: Set<string>;
	/** Invoices from which money went back to the bank. */
	readonly bounced: Set<number>;
	/** Invoices that were opened again, with the ID of the last payment that there was. */
	readonly reopened: Map<number, number>;
}

/** One seed's books, bank and people. */
export interface World {
	readonly bench: BestInvoicingBench;
	readonly draw: () => number;
	readonly transactions: readonly Transaction[];
	readonly hand: HandWork;
	/** Whether the API says which document a payment by hand is on. */
	readonly linksPayments: boolean;
	/** Whether payments change the status of their invoice by themselves. */
	readonly settlesByItself: boolean;
	/** The payment id that a run reported for a share, as a table of decisions keeps it. */
	readonly table: Map<string, string>;
	/** The last row of each share. */
	readonly last: Map<string, IDataObject>;
	/** What fails; lists lie only where marks are kept, since nothing could be found again else. */
	readonly faults: readonly Fault[];
}

export const FIRST_INVOICE = 5001;
export const TOTALS = [12_100, 24_200, 6_050, 30_000];

const FAULTS: readonly Fault[] = [
	{ kind: 'status', status: 500 },
	{ kind: 'status', status: 502 },
	{ kind: 'status', status: 429, retryAfter: 1 },
	{ kind: 'statusAfter', status: 500 },
	{ kind: 'later', afterMs: 1_000 },
	{ kind: 'later', afterMs: 6_000 },
	{ kind: 'cut' },
	{ kind: 'cutAfter' },
	{ kind: 'truncated' },
	{ kind: 'malformed' },
	{ kind: 'html', status: 200 },
	{ kind: 'slow', delayMs: 1_500 },
	{ kind: 'reordered' },
	{ kind: 'duplicated' },
];
const LIES: readonly Fault[] = [{ kind: 'emptyList' }, { kind: 'cutList' }];

export const written = (cents: number): string =>
	`${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

export const shareKey = (transaction: string, invoice: number): string =>
	`${transaction} ${invoice}`;

/** Opens the books of a seed: its invoices, its bank transactions and the habits of its API. */
export async function openWorld(seed: number): Promise<World> {
	const draw = seededDraw(seed);
	const one = <Value>(values: readonly Value[]): Value =>
		values[Math.floor(draw() * values.length)] as Value;
	const cutsMarks = draw() < 0.15;
	const invoices = TOTALS.map((cents, index) =>
		openInvoice({
			number: `2026-${index}`,
			totalAmount: written(cents),
			openAmount: written(cents),
		}),
	);
	const linksPayments = draw() < 0.5;
	const settlesByItself = draw() < 0.6;
	const bench = await startBench({
		seed: books({ invoices }),
		habits: {
			linksPayments,
			settlesByItself,
			longestName: cutsMarks ? 30 : 255,
			ordering: one(['asked', 'asked', 'ignored', 'reversed'] as const),
			listsTotals: draw() < 0.8,
			confirms: one(['idAndCode', 'idAndCode', 'nothing', 'emptyList'] as const),
			pagesAs: one(['list', 'list', 'object'] as const),
			keepsDeleted: draw() < 0.3,
		},
	});
	return {
		bench,
		draw,
		linksPayments,
		settlesByItself,
		transactions: drawTransactions(one),
		hand: { entered: new Map(), takenBack: new Set(), bounced: new Set(), reopened: new Map() },
		table: new Map(),
		last: new Map(),
		faults: cutsMarks ? FAULTS : [...FAULTS, ...LIES],
	};
}

/** In full, in two halves, twice by mistake, too much, and one sum for two invoices. */
function drawTransactions(one: <Value>(values: readonly Value[]) => Value): Transaction[] {
	const [first, second, third, fourth] = TOTALS.map((_, index) => FIRST_INVOICE + index) as [
		number,
		number,
		number,
		number,
	];
	const single = (id: string, invoice: number, cents: number): Transaction => ({
		id,
		cents,
		shares: [{ invoice, cents }],
	});
	return [
		single('full', first, 12_100),
		one([single('again', first, 12_100), single('more', third, 10_000)]),
		single('half-1', second, 12_100),
		single('half-2', second, 12_100),
		{
			id: 'lump',
			cents: 36_050,
			shares: [
				{ invoice: third, cents: 6_050 },
				{ invoice: fourth, cents: 30_000 },
			],
		},
	];
}

/** The items of all shares as Ponto Invoice Match gives them, in an order of their own. */
export function itemsOf({ transactions, table, draw }: World): IDataObject[] {
	const items = transactions.flatMap(({ id, cents, shares }) =>
		shares.map((share) => ({
			order: draw(),
			json: {
				...allocation({
					transactionId: id,
					invoiceId: `invoice-${share.invoice}`,
					allocatedAmount: written(share.cents),
					transaction: { amountText: written(cents) },
				}),
				earlierPaymentId: table.get(shareKey(id, share.invoice)) ?? '',
			},
		})),
	);
	return items.sort((left, right) => left.order - right.order).map(({ json }) => json);
}

/** One run over all shares; a table keeps what it reported, as a workflow does. */
export async function runOnce(world: World): Promise<void> {
	const items = itemsOf(world);
	const options = { earlierPaymentId: '={{ $json.earlierPaymentId }}' };
	const rows = await world.bench.run('invoice', 'markAsPaid', { options }, items, {
		continueOnFail: true,
	});
	for (const [index, row] of rows.entries()) {
		const item = items[index];
		const invoice = Number(String(item?.invoiceId).replace('invoice-', ''));
		const key = shareKey(String(item?.transactionId), invoice);
		world.last.set(key, row);
		const isBooked = row.outcome === 'booked' || row.outcome === 'alreadyBooked';
		if (isBooked && typeof row.paymentId === 'string') world.table.set(key, row.paymentId);
	}
}

/** Enters money of a share by hand, as a person does: the day and the account are his. */
export function enterByHand(world: World, transaction: Transaction, invoice: number): void {
	const { draw, bench, hand } = world;
	const share = transaction.shares.find((candidate) => candidate.invoice === invoice);
	const cents = share?.cents ?? transaction.cents;
	bench.sandbox.control.enterPayment({
		kind: 'invoice',
		id: invoice,
		amount: written(cents),
		date: `2026-11-${18 + Math.floor(draw() * 10)}`,
		paymentAccountId: draw() < 0.7 ? '11' : '13',
		...(draw() < 0.4 && { iban: PAYER_IBAN }),
		...(draw() < 0.5 && { name: 'Janssens' }),
	});
	hand.entered.set(transaction.id, (hand.entered.get(transaction.id) ?? 0) + cents);
}

/** Enters that the money of a share went back, as a person does when a direct debit is returned: the invoice is open then. */
export function enterReturn(
	{ bench, hand, draw, settlesByItself }: World,
	invoice: number,
	cents: number,
): void {
	bench.sandbox.control.enterPayment({
		kind: 'invoice',
		id: invoice,
		amount: `-${written(cents)}`,
		date: `2026-11-${21 + Math.floor(draw() * 7)}`,
		...(draw() < 0.5 && { name: 'Janssens', iban: PAYER_IBAN }),
	});
	if (!settlesByItself) {
		bench.sandbox.control.setStatus({ kind: 'invoice', id: invoice, status: 'sent' });
	}
	hand.bounced.add(invoice);
}

/** Opens a paid invoice again, as a person does who does not agree. */
export function openAgain({ bench, hand }: World, invoice: number): void {
	const { control } = bench.sandbox;
	const last = Math.max(0, ...control.payments().map(({ id }) => Number(id)));
	control.setStatus({ kind: 'invoice', id: invoice, status: 'sent' });
	hand.reopened.set(invoice, last);
}
