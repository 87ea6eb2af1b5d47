import type { IDataObject } from 'n8n-workflow';
import { matchItems } from '../../nodes/PontoInvoiceMatch/matchItems';
import { ENGLISH } from '../../nodes/PontoInvoiceMatch/matching/explain/english';
import { readInputs } from '../../nodes/PontoInvoiceMatch/input/readInputs';
import { seededDraw } from '../../sandbox/common/faults/seededDraw';

/** What the oracle knows of a transaction and an invoice: the last word, and the cents that were given. */
export interface Word {
	readonly said: 'given' | 'rejected' | 'undone';
	readonly cents: number;
	readonly teaches: boolean;
}

/** A customer with the account that he pays from; only the invoices of the first two tell it. */
export interface Payer {
	readonly name: string;
	readonly iban: string;
	readonly pays: string;
}

interface Invoice {
	readonly id: string;
	readonly number: string;
	readonly customerName: string;
	readonly customerIbans: string;
	open: number;
	applied: string[];
}

interface Transaction {
	readonly id: string;
	readonly cents: number;
	readonly payer: Payer;
	readonly text: string;
}

/** One seed's invoices, payments and rows of decisions, with what an oracle says that stands. */
export interface World {
	readonly draw: () => number;
	readonly invoices: readonly Invoice[];
	readonly transactions: readonly Transaction[];
	readonly rows: IDataObject[];
	/** By transaction id, then by invoice id. */
	readonly words: Map<string, Map<string, Word>>;
	readonly noInvoice: Set<string>;
	seconds: number;
}

export const ANNA = 'Anna Peeters';
const CENTS = [5_000, 6_050, 10_000, 12_100];
const PAYERS: readonly Payer[] = [
	{ name: 'Bakkerij Janssens BV', iban: 'BE68539007547034', pays: 'Bakkerij Janssens BV' },
	{ name: 'Garage Peeters NV', iban: 'BE21210123456703', pays: 'Garage Peeters NV' },
	{ name: 'Marie Claes', iban: 'BE42979555000154', pays: 'Atelier Zuid' },
	{ name: 'Jan Maes', iban: 'BE44734024486445', pays: 'Atelier Zuid' },
];

/** A world with some invoices and the payments of them: named, badly named, of several, too much and too little. */
export function openWorld(seed: number): World {
	const draw = seededDraw(seed);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
	const invoices = Array.from({ length: 6 + Math.floor(draw() * 6) }, (_, at): Invoice => {
		const customer = pick(PAYERS);
		return {
			id: `i${at}`,
			number: `F-${1040 + at}`,
			customerName: customer.pays,
			customerIbans: customer.pays === customer.name ? customer.iban : '',
			open: pick(CENTS),
			applied: [],
		};
	});
	const transactions = Array.from({ length: 5 + Math.floor(draw() * 6) }, (_, at): Transaction => {
		const [one, other] = [pick(invoices), pick(invoices)];
		const text = pick([
			'bedankt',
			one.number,
			`factuur ${one.number}`,
			`${one.number}, ${other.number}`,
		]);
		const cents = pick([one.open, one.open, one.open + other.open, 15_000, 3_000]);
		const payer = pick(PAYERS.filter(({ pays }) => pays === one.customerName));
		return { id: `t${at}`, cents, payer, text };
	});
	return {
		draw,
		invoices,
		transactions,
		rows: [],
		words: new Map(),
		noInvoice: new Set(),
		seconds: Date.parse('2026-11-20T08:00:00Z') / 1000,
	};
}

/** Runs the matching over all transactions, as a sweep does, with rows as Data Tables hold them, in any order. */
export function match({ transactions, invoices, rows, draw }: World) {
	const items = (list: readonly IDataObject[]) => list.map((json) => ({ json }));
	const readings = readInputs(
		{
			transactions: items(
				transactions.map(({ id, cents, payer, text }) => ({
					id,
					amountText: money(cents),
					currency: 'EUR',
					bookedOn: '2026-11-19',
					counterpartName: payer.name,
					counterpartReference: payer.iban,
					remittanceInformation: text,
				})),
			),
			invoices: items(
				invoices.map(({ open, applied, ...invoice }) => ({
					...invoice,
					openAmount: money(open),
					currency: 'EUR',
					appliedTransactionIds: applied.join(', '),
				})),
			),
			pastAllocations: items(
				rows
					.map((row) => ({ row, key: draw() }))
					.sort((one, other) => one.key - other.key)
					.map(({ row }) => row),
			),
		},
		{
			matching: {},
			rules: { timeZone: 'Europe/Brussels', defaultCurrency: '' },
			stopOnBadInput: false,
			language: 'en',
			invoiceNames: {},
			transactionNames: {},
			pastAllocationNames: {},
		},
	);
	return matchItems(readings, {}, ENGLISH);
}

/** What was given of a transaction so far, in cents. */
export const givenOf = ({ words }: World, id: string): number =>
	[...(words.get(id)?.values() ?? [])]
		.filter(({ said }) => said === 'given')
		.reduce((sum, { cents }) => sum + cents, 0);

/** What the oracle knows of a pair. */
export const wordOf = ({ words }: World, id: string, invoiceId: string): Word | undefined =>
	words.get(id)?.get(invoiceId);

/** Writes down a word, and the row that tells it; each row has a second of its own. */
export function say(
	world: World,
	id: string,
	invoiceId: string,
	word: Word,
	row: Partial<IDataObject> = {},
): void {
	const { words, transactions, invoices } = world;
	words.set(id, (words.get(id) ?? new Map<string, Word>()).set(invoiceId, word));
	if (word.said === 'given') world.noInvoice.delete(id);
	const payer = transactions.find((one) => one.id === id)?.payer;
	const invoice = invoices.find((one) => one.id === invoiceId);
	writeRow(world, {
		decision: word.said === 'given' ? 'confirmed' : word.said,
		transactionId: id,
		invoiceId,
		invoiceNumber: invoice?.number ?? null,
		allocatedAmount: money(word.cents),
		currency: 'EUR',
		bookedOn: '2026-11-19',
		counterpartIban: payer?.iban ?? null,
		counterpartName: payer?.name ?? null,
		customerName: invoice?.customerName ?? null,
		teachesPayer: word.teaches,
		decidedBy: ANNA,
		...row,
	});
}

/** A row of the table of decisions, a second after the one before. */
export function writeRow(world: World, row: IDataObject): void {
	world.seconds += 1;
	const iso = new Date(world.seconds * 1000).toISOString();
	const decidedAt = [iso, world.seconds, `${iso.slice(0, 19)}+00:00`][Math.floor(world.draw() * 3)];
	world.rows.push({ ...row, decidedAt });
	// A table may hold a row twice, as after a retry.
	if (world.draw() < 0.05) world.rows.push({ ...row, decidedAt });
}

export const money = (cents: number): string => (cents / 100).toFixed(2);
export const centsOf = (amount: unknown): number => Math.round(Number(amount) * 100);
