import { sleep, type IExecuteFunctions } from 'n8n-workflow';
import { judgeBooking, type BookingVerdict } from '../domain/judgeBooking';
import { byRegistration, registers, type Payment } from '../domain/payment';
import type { PayableDocument } from '../domain/tradeDocument';
import type { WantedPayment } from '../domain/wantedPayment';
import { attempt } from '../api/attempt';
import type { KnownPayments } from './knownPayments';
import { deletePayment, getPayment } from './payments';

const WAITS_MS = [500, 1_000, 2_000];

const NOT_CHECKED =
	'Not checked yet for a copy by another run, because BestInvoicing did not answer; the next run checks';
const NOT_FOUND = 'BestInvoicing confirmed this payment but does not list it: look for it there';
const NOT_MARKED =
	'BestInvoicing did not keep the transaction ID in the name of the payer, so a repeat can only be recognized by date, amount and IBAN';

/** What a payment was registered on the strength of. */
export interface DecidedOn {
	readonly document: PayableDocument;
	readonly wanted: WantedPayment;
	readonly payments: readonly Payment[];
	/** The first date of the payments. */
	readonly from: string;
}

/** What became of a payment that this run registered. */
export type LookedAgain =
	| BookingVerdict
	/** It could not be looked for, or is not where it should be. */
	| { readonly kind: 'unseen'; readonly reasons: readonly string[]; readonly isMissing: boolean };

/**
 * The last look after a payment was registered: over all payments since, whoever made them. What is ours
 * and a copy or too much is taken back here; whatever stays is told.
 */
export async function lookAgain(
	run: IExecuteFunctions,
	known: KnownPayments,
	{ document, wanted, payments, from }: DecidedOn,
	posted: Payment | string | undefined,
): Promise<{ readonly verdict: LookedAgain; readonly mine?: Payment }> {
	const looked = await attempt(run, known.news());
	if (looked.failure) {
		return { verdict: { kind: 'unseen', reasons: [NOT_CHECKED], isMissing: false } };
	}
	const before = new Set(payments.map(({ id }) => id));
	const now = await known.since(from);
	const news = now.filter(({ id }) => !before.has(id));
	const mine = findMine(now, document, wanted, posted);
	if (!mine) return { verdict: { kind: 'unseen', reasons: [NOT_FOUND], isMissing: true } };
	const judge = async () => judgeBooking(document, await known.since(from), mine, wanted, news);
	let verdict = await judge();
	for (const wait of WAITS_MS) {
		if (verdict.kind !== 'stands' || verdict.reasons.length === 0) break;
		await sleep(wait);
		await forgetWithdrawn(run, known, from, mine);
		verdict = await judge();
	}
	if (verdict.kind !== 'stands')
		return { verdict: await takeBack(run, known, mine, verdict), mine };
	const isMarked = wanted.transactionId === undefined || mine.transactionId !== undefined;
	return isMarked
		? { verdict, mine }
		: { verdict: { kind: 'stands', reasons: [...verdict.reasons, NOT_MARKED] }, mine };
}

function findMine(
	payments: readonly Payment[],
	{ ref }: PayableDocument,
	{ transactionId }: WantedPayment,
	posted: Payment | string | undefined,
): Payment | undefined {
	const id = typeof posted === 'object' ? posted.id : posted;
	return (
		payments.find((payment) => payment.id === id) ??
		payments.find((payment) => registers(payment, transactionId, ref))
	);
}

/** Another run takes back what is too much of its own: what it took back is gone. */
async function forgetWithdrawn(
	run: IExecuteFunctions,
	known: KnownPayments,
	from: string,
	mine: Payment,
): Promise<void> {
	for (const payment of await known.since(from)) {
		if (payment.transactionId === undefined || byRegistration(payment, mine) <= 0) continue;
		const found = await attempt(run, getPayment(run, payment.id));
		if (!found.failure && !found.value) known.forget(payment.id);
	}
}

async function takeBack(
	run: IExecuteFunctions,
	known: KnownPayments,
	mine: Payment,
	verdict: Exclude<BookingVerdict, { kind: 'stands' }>,
): Promise<BookingVerdict> {
	const { failure } = await attempt(run, deletePayment(run, mine.id));
	if (!failure) {
		known.forget(mine.id);
		return verdict;
	}
	const left = `Payment ${mine.id} that this run registered is one too many and could not be deleted (${failure.message}): delete it in BestInvoicing`;
	return { kind: 'doubtful', reasons: [...('reasons' in verdict ? verdict.reasons : []), left] };
}
