import type { IDataObject } from 'n8n-workflow';
import type { MatchResult } from '../../nodes/PontoInvoiceMatch/matchItems';
import { centsOf, givenOf, money, say, wordOf, writeRow, type World } from './decisionsWorld';

/** Books what the matching found sure, as the workflow does; now and then it breaks off, or forgets to write it down. */
export function bookPaid(world: World, { paid }: MatchResult): void {
	for (const { json } of paid) {
		const id = String(json.transactionId);
		const invoiceId = String(json.invoiceId);
		const cents = centsOf(json.allocatedAmount);
		const invoice = invoiceOf(world, invoiceId);
		if (world.draw() < 0.1) continue;
		invoice.open -= cents;
		invoice.applied.push(id);
		const word = { said: 'given', cents, teaches: true } as const;
		// Killed between the two: what was planned tells the amount.
		const decision = world.draw() < 0.1 ? 'planned' : 'booked';
		say(
			world,
			id,
			invoiceId,
			{ ...word, teaches: decision === 'booked' },
			{
				decision,
				teachesPayer: null,
				decidedBy: 'workflow',
			},
		);
	}
}

/** A person looks at what waits and decides, well or badly, and takes back what he likes. */
export function decideByHand(world: World, { review }: MatchResult): void {
	for (const { json } of review) if (world.draw() < 0.5) decideOne(world, json);
	for (const [id, words] of world.words) {
		for (const [invoiceId, { said, cents }] of words) {
			if (said === 'given' && world.draw() < 0.15) takeBack(world, id, invoiceId, cents);
		}
	}
}

function decideOne(world: World, { transactionId, candidates }: IDataObject): void {
	const id = String(transactionId);
	const open = candidates as Array<{ invoiceId: string }>;
	const what = world.draw();
	if (what < 0.1) {
		world.noInvoice.add(id);
		writeRow(world, { decision: 'notAnInvoice', transactionId: id, decidedBy: 'person' });
		return;
	}
	const chosen = open.filter(() => world.draw() < 0.4);
	for (const { invoiceId } of chosen) {
		if (what < 0.4) {
			say(world, id, invoiceId, { said: 'rejected', cents: 0, teaches: false });
		} else give(world, id, invoiceId);
	}
	if (what > 0.9) writeRow(world, { decision: 'later', transactionId: id });
}

function give(world: World, id: string, invoiceId: string): void {
	const invoice = invoiceOf(world, invoiceId);
	const whole = world.transactions.find((one) => one.id === id)?.cents ?? 0;
	const most = Math.min(invoice.open, whole - givenOf(world, id));
	if (most <= 0 || wordOf(world, id, invoiceId)?.said === 'given') return;
	const cents = world.draw() < 0.5 ? most : Math.ceil(most / 2);
	invoice.open -= cents;
	invoice.applied.push(id);
	say(world, id, invoiceId, { said: 'given', cents, teaches: world.draw() < 0.7 });
}

/** The id may stay where it stood. */
function takeBack(world: World, id: string, invoiceId: string, cents: number): void {
	const invoice = invoiceOf(world, invoiceId);
	invoice.open += cents;
	if (world.draw() < 0.5) invoice.applied = invoice.applied.filter((one) => one !== id);
	say(
		world,
		id,
		invoiceId,
		{ said: 'undone', cents: 0, teaches: false },
		{
			allocatedAmount: world.draw() < 0.5 ? null : money(cents),
		},
	);
}

function invoiceOf({ invoices }: World, id: string) {
	const invoice = invoices.find((one) => one.id === id);
	if (invoice === undefined) throw new RangeError(`no invoice ${id}`);
	return invoice;
}
