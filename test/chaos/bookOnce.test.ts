import { inspect } from 'node:util';
import {
	enterByHand,
	enterReturn,
	openAgain,
	openWorld,
	runOnce,
	shareKey,
	type Transaction,
	type World,
} from './bookOnceWorld';
import { wrongs } from './bookOnceCheck';

// Waits are for real APIs; here they only take time.
jest.mock('n8n-workflow', () => {
	const actual = jest.requireActual<typeof import('n8n-workflow')>('n8n-workflow');
	return { ...actual, sleep: async (ms: number) => await actual.sleep(ms / 25) };
});

const LATE_EFFECTS_MS = 400;
const SEEDS = process.env.CHAOS_SEED
	? process.env.CHAOS_SEED.split(',').map(Number)
	: Array.from({ length: Number(process.env.CHAOS_SEEDS ?? 15) }, (_, index) => index + 1);

const pick = <Value>(draw: () => number, values: readonly Value[]): Value | undefined =>
	values[Math.floor(draw() * values.length)];

/** Worlds in which people have gone home: nothing is left to see after the last sweep. */
const atRest = new WeakSet<World>();

/** Something a person does at some call from now on. */
function meanwhile(world: World, act: () => void): void {
	const skip = Math.floor(world.draw() * 40);
	world.bench.sandbox.meanwhile({
		moment: world.draw() < 0.5 ? 'before' : 'after',
		calls: {},
		skip,
		act: () => {
			if (!atRest.has(world)) act();
		},
	});
}

const fail = ({ bench, faults }: World, seed: number): void =>
	bench.sandbox.control.failRandomly({ probability: 0.12, failures: [...faults], seed });

/** Two runs at once, calls that fail, and a person who enters some of the same money. */
async function firstDay(world: World, seed: number): Promise<void> {
	const { bench, draw, transactions } = world;
	bench.sandbox.control.delay({ milliseconds: Math.floor(draw() * 200) });
	fail(world, seed);
	if (draw() < 0.6) {
		const transaction = pick(draw, transactions);
		const share = transaction && pick(draw, transaction.shares);
		if (share) meanwhile(world, () => enterByHand(world, transaction, share.invoice));
	}
	if (draw() < 0.3) killSoon(world);
	await Promise.all([runOnce(world), runOnce(world)]);
	bench.sandbox.control.stopFailing();
}

/** From some call on, the runs of this day do nothing more, as when n8n is killed. */
function killSoon({ bench, draw }: World): void {
	bench.sandbox.control.failNext({
		failure: { kind: draw() < 0.5 ? 'cut' : 'cutAfter' },
		skip: Math.floor(draw() * 40),
		times: 1,
	});
	bench.sandbox.control.failNext({ failure: { kind: 'cut' }, times: 10_000 });
}

/** Two runs again, while a person corrects what was registered the day before. */
async function secondDay(world: World, seed: number): Promise<void> {
	const { draw, table, transactions } = world;
	const registered = transactions.flatMap((transaction) =>
		transaction.shares.flatMap(({ invoice }) => {
			const paymentId = table.get(shareKey(transaction.id, invoice));
			return paymentId ? { transaction, invoice, paymentId } : [];
		}),
	);
	const corrected = pick(draw, registered);
	world.bench.sandbox.control.delay({ milliseconds: Math.floor(draw() * 200) });
	fail(world, seed + 1_000);
	const runs = [runOnce(world), runOnce(world)];
	if (corrected) {
		const { transaction, invoice, paymentId } = corrected;
		const how = draw();
		if (how < 0.35) runs.push(undo(world, transaction, invoice));
		else meanwhile(world, () => takeBack(world, transaction, invoice, paymentId, how < 0.75));
	}
	await Promise.all(runs);
}

/** Deletes a payment by hand and, as a person who corrects does, books the money where it belongs. */
function takeBack(
	world: World,
	transaction: Transaction,
	invoice: number,
	paymentId: string,
	booksElsewhere: boolean,
): void {
	const { control } = world.bench.sandbox;
	const mark = `[ponto ${transaction.id} invoice-${invoice} `;
	// A copy that two runs left for a moment goes too: who takes a payment back takes all of it.
	const there = control
		.payments()
		.filter(({ id, name }) => String(id) === paymentId || String(name).includes(mark));
	if (there.length === 0) return;
	for (const { id } of there) control.removePayment({ id: Number(id) });
	world.hand.takenBack.add(shareKey(transaction.id, invoice));
	if (booksElsewhere && transaction.shares.length === 1) {
		enterByHand(world, transaction, invoice === 5004 ? 5003 : 5004);
	}
}

async function undo(world: World, { id }: Transaction, invoice: number): Promise<void> {
	const item = { transactionId: id, invoiceId: `invoice-${invoice}` };
	const differs = { continueOnFail: true };
	const [row] = await world.bench.run('invoice', 'undoPayment', {}, [item], differs);
	if (row?.outcome === 'undone') world.hand.takenBack.add(shareKey(id, invoice));
}

/** Money goes back, or a person opens a paid invoice again. */
function thirdDay(world: World): void {
	const { bench, draw, linksPayments, transactions } = world;
	const chosen = pick(draw, transactions);
	const share = chosen && pick(draw, chosen.shares);
	const document = bench.sandbox.control.documents().find(({ id }) => id === share?.invoice);
	if (!share || document?.status !== 'paid') return;
	if (draw() < 0.5) enterReturn(world, share.invoice, share.cents);
	else if (!linksPayments || !world.settlesByItself) openAgain(world, share.invoice);
}

/** Nothing fails any more, and the daily sweep comes a few times. */
async function sweeps(world: World): Promise<void> {
	world.bench.sandbox.control.stopFailing();
	atRest.add(world);
	await new Promise((resolve) => setTimeout(resolve, LATE_EFFECTS_MS));
	for (let days = 0; days < 3; days++) await runOnce(world);
}

/** For who replays a seed: the rows of the last sweep, and what the books hold. */
function show({ bench, hand, last }: World): void {
	const { control } = bench.sandbox;
	for (const row of [...last.values(), ...control.payments(), ...control.documents(), hand]) {
		process.stderr.write(`${inspect(row, { breakLength: Infinity })}\n`);
	}
}

describe('every payment is booked once, to the cent, or lies before a person; no correction is undone', () => {
	it.each(SEEDS)(
		'seed %i (replay: CHAOS_SEED=<seed> npx jest test/chaos/bookOnce)',
		async (seed) => {
			const world = await openWorld(seed);
			try {
				await firstDay(world, seed);
				await secondDay(world, seed);
				thirdDay(world);
				await sweeps(world);
				if (process.env.CHAOS_SEED) show(world);
				expect(wrongs(world)).toEqual([]);
			} finally {
				await world.bench.sandbox.close();
			}
		},
		120_000,
	);
});
