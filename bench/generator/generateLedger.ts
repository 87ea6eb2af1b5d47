import { createIban } from '../../testData/iban';
import { decimalText } from './amount';
import { businessOf } from './business';
import { createCustomer } from './customer';
import type { Draft, Scene } from './draft';
import { createInvoicePress, toInvoiceRow } from './invoice';
import { createInvoicePool } from './invoicePool';
import type { Label, GeneratedLedger } from './ledger';
import { MAKERS, shareOf } from './mix';
import type { NumberStyle } from './numberStyle';
import { SMALL_NUMBER_STYLES } from './numberStyles';
import { toRows } from './transactionRow';
import { createRandom, type Random } from '../../testData/random';

export interface LedgerSize {
	readonly transactions: number;
	readonly invoices: number;
}

/** Mostly one of many occasional customers, sometimes one of the few regular ones. */
function buyerIndex(customers: number, random: Random): number {
	const spread = random.chance(0.75) ? 1 : 2.5;
	return Math.floor(random.next() ** spread * customers);
}

function makeDrafts(scene: Scene, count: number): Draft[] {
	const drafts: Draft[] = [];
	for (const [kind, make] of MAKERS) {
		// What rounding leaves over is paid by structured communication, which comes last.
		const wanted =
			kind === 'structuredOgm' ? count - drafts.length : Math.floor(shareOf(kind) * count);
		for (let made = 0; made < wanted;) {
			const next = make(scene).slice(0, count - drafts.length);
			made += next.filter((draft) => draft.kind === kind).length;
			drafts.push(...next);
		}
	}
	return scene.random.shuffle(drafts);
}

function toLabel(draft: Draft, idOf: ReadonlyMap<Draft, string>): Label {
	const { kind, outcome, allocations, currency, twinOf } = draft;
	return {
		transactionId: idOf.get(draft) ?? '',
		kind,
		...(twinOf ? { twinOf: idOf.get(twinOf) } : {}),
		outcome,
		allocations: allocations.map(({ invoice, minor }) => ({
			invoiceId: invoice.id,
			amount: decimalText(minor, currency),
		})),
	};
}

/**
 * Bank statements and open invoices of an invented Belgian company, with the truth about every
 * transaction. The same style, seed and size always give the same ledger.
 */
export function generateLedger(
	style: NumberStyle,
	seed: number,
	size: LedgerSize,
): GeneratedLedger {
	const random = createRandom(`${style.name} ${seed} ${size.transactions} ${size.invoices}`);
	const business = businessOf(SMALL_NUMBER_STYLES.includes(style), seed);
	const customerCount = Math.max(1, Math.round(size.invoices / business.invoicesPerCustomer));
	const customers = Array.from({ length: customerCount }, (_, index) =>
		createCustomer(index, random),
	);
	const press = createInvoicePress(
		style,
		size.invoices,
		(customer) => business.amountDue(customer, random),
		random,
	);
	const invoices = Array.from({ length: size.invoices }, () =>
		press.next(customers[buyerIndex(customerCount, random)]),
	);
	const ownIbans = [createIban('BE', random), createIban('BE', random)];
	const settledReferences: string[] = [];
	const pool = createInvoicePool(invoices, customers, press, random);
	const scene: Scene = { random, pool, style, business, ownIbans, settledReferences };

	const drafts = makeDrafts(scene, size.transactions);
	const transactions = toRows(drafts, ownIbans[0], random);
	const idOf = new Map(drafts.map((draft, index) => [draft, transactions[index].id]));
	return {
		transactions,
		invoices: random.shuffle(invoices).map(toInvoiceRow),
		labels: drafts.map((draft) => toLabel(draft, idOf)),
		ownIbans,
		settledReferences,
	};
}
