import type { MatchResult } from '../../nodes/PontoInvoiceMatch/matchItems';
import { centsOf, givenOf, wordOf, type World } from './decisionsWorld';

/** What a run of the matching does against what persons decided, by the oracle; nothing when all is well. */
export function wrongs(world: World, result: MatchResult): string[] {
	return [
		...ofPaid(world, result),
		...ofReview(world, result),
		...ofRest(world, result),
		...sums(world, result),
	];
}

const isRefused = (world: World, id: string, invoiceId: string): boolean =>
	['rejected', 'undone'].includes(wordOf(world, id, invoiceId)?.said ?? '');

function ofPaid(world: World, { paid }: MatchResult): string[] {
	return paid.flatMap(({ json }) => {
		const [id, invoiceId] = [String(json.transactionId), String(json.invoiceId)];
		const learned = (json.reasonCodes as string[]).includes('payer-learned-account');
		return [
			...(isRefused(world, id, invoiceId) ? [`${id} ${invoiceId} is refused and booked`] : []),
			...(world.noInvoice.has(id) ? [`${id} is for no invoice and booked`] : []),
			...(givenOf(world, id) > 0 ? [`${id} is given in part and booked by itself`] : []),
			...(learned && !isTaught(world, id, invoiceId)
				? [`${id} ${invoiceId} by nobody's teaching`]
				: []),
		];
	});
}

/** Whether a booking that stands says that the payer pays for the customer. */
function isTaught(world: World, id: string, invoiceId: string): boolean {
	const payer = world.transactions.find((one) => one.id === id)?.payer.iban;
	const customer = world.invoices.find((one) => one.id === invoiceId)?.customerName;
	return [...world.words].some(
		([other, words]) =>
			world.transactions.find((one) => one.id === other)?.payer.iban === payer &&
			[...words].some(
				([given, { said, teaches }]) =>
					said === 'given' &&
					teaches &&
					world.invoices.find((one) => one.id === given)?.customerName === customer,
			),
	);
}

function ofReview(world: World, { review }: MatchResult): string[] {
	return review.flatMap(({ json }) => {
		const id = String(json.transactionId);
		const candidates = json.candidates as Array<{ invoiceId: string }>;
		const given = givenOf(world, id);
		const whole = world.transactions.find((one) => one.id === id)?.cents ?? 0;
		const left = json.remainingAmount === undefined ? whole : centsOf(json.remainingAmount);
		return [
			...candidates.flatMap(({ invoiceId }) =>
				isRefused(world, id, invoiceId) ? [`${id} ${invoiceId} is refused and proposed`] : [],
			),
			...(world.noInvoice.has(id) ? [`${id} is for no invoice and waits`] : []),
			...(left === whole - given ? [] : [`${id} has ${whole - given} left and not ${left}`]),
		];
	});
}

/** What was given away is booked already, what is for no invoice is left aside, and nothing is lost. */
function ofRest(world: World, { paid, review, unmatched }: MatchResult): string[] {
	const shown = new Map(
		[...paid, ...review, ...unmatched].map(({ json }) => [json.transactionId, json]),
	);
	return world.transactions.flatMap(({ id, cents }) => {
		const json = shown.get(id);
		if (json === undefined) return [`${id} is nowhere`];
		const codes = String(json.reasonCodes);
		if (world.noInvoice.has(id)) {
			return /not-an-invoice|rest-for-no-invoice/.test(codes)
				? []
				: [`${id} is for no invoice: ${codes}`];
		}
		if (givenOf(world, id) < cents) return [];
		return codes === 'already-booked' ? [] : [`${id} is all given, and ${codes}`];
	});
}

function sums(world: World, { paid }: MatchResult): string[] {
	const ofTransaction = new Map<string, number>();
	const ofInvoice = new Map<string, number>();
	for (const { json } of paid) {
		const cents = centsOf(json.allocatedAmount);
		add(ofTransaction, String(json.transactionId), cents);
		add(ofInvoice, String(json.invoiceId), cents);
	}
	return [
		...world.transactions.flatMap(({ id, cents }) =>
			(ofTransaction.get(id) ?? 0) + givenOf(world, id) > cents
				? [`${id} gives more than it has`]
				: [],
		),
		...world.invoices.flatMap(({ id, open }) =>
			(ofInvoice.get(id) ?? 0) > open || open < 0 ? [`${id} gets more than is open`] : [],
		),
	];
}

const add = (sums: Map<string, number>, key: string, cents: number) =>
	sums.set(key, (sums.get(key) ?? 0) + cents);
