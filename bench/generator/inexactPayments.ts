import type { Invoice } from './invoice';
import { noteSettled, payDay, type Draft, type DraftMaker, type Scene } from './draft';
import { customerAsPayer, knownAccountAsPayer, payerOf, type Payer } from './payer';
import { writtenCreditorReference, writtenForm } from '../../testData/paymentReference';
import { textAround } from './remittance';

/** An invoice that can be named with certainty: by a reference, or by its number from a known account. */
const canBeNamed = (invoice: Invoice) =>
	invoice.ogm !== undefined ||
	invoice.creditorReference !== undefined ||
	invoice.customer.knownIbans.length > 0;

/** Names the invoice by what it carries; a number alone comes from an account that the ledger knows. */
function named(invoice: Invoice, scene: Scene): { text: string; payer: Payer } {
	const { random } = scene;
	const { customer, ogm } = invoice;
	const reference = ogm
		? writtenForm(ogm, random)
		: invoice.creditorReference && writtenCreditorReference(invoice.creditorReference, random);
	if (reference && (customer.knownIbans.length === 0 || random.chance(0.8))) {
		const payer = payerOf(customer, scene.pool.anyCustomer, random);
		return { text: textAround(reference, invoice, random), payer };
	}
	const written = scene.style.written(invoice.parts, random);
	return {
		text: textAround(written, invoice, random),
		payer: knownAccountAsPayer(customer, random),
	};
}

/** One instalment, or two that close the invoice. */
export const partPayment: DraftMaker = (scene) => {
	const { random } = scene;
	const invoice = scene.pool.takeOrSettled('partPayment', canBeNamed);
	noteSettled(scene, invoice);
	const day = payDay(invoice, random);
	const first = random.chance(0.5)
		? Math.round(invoice.due / random.int(2, 4))
		: random.int(1, invoice.due - 1);
	const instalment = (minor: number, on: number, outcome: Draft['outcome']): Draft => ({
		kind: 'partPayment',
		day: on,
		minor,
		currency: invoice.customer.currency,
		...named(invoice, scene),
		outcome: invoice.open ? outcome : 'unmatched',
		allocations: invoice.open ? [{ invoice, minor }] : [],
	});
	if (random.chance(0.6)) return [instalment(first, day, 'partial')];
	return [
		instalment(first, day, 'partial'),
		instalment(invoice.due - first, day + random.int(10, 40), 'matched'),
	];
};

/** A little or a lot too much: one unit, rounded up, a round sum more, twice the amount. */
export const overpayment: DraftMaker = (scene) => {
	const { random } = scene;
	const invoice = scene.pool.takeOrSettled('overpayment', canBeNamed);
	noteSettled(scene, invoice);
	const more = {
		unit: 1,
		rounded: 1000 - (invoice.due % 1000),
		round: 10_000,
		twice: invoice.due,
	}[random.weighted({ unit: 15, rounded: 45, round: 20, twice: 20 })];
	return [
		{
			kind: 'overpayment',
			day: payDay(invoice, random),
			minor: invoice.due + more,
			currency: invoice.customer.currency,
			...named(invoice, scene),
			outcome: invoice.open ? 'overpaid' : 'unmatched',
			allocations: invoice.open ? [{ invoice, minor: invoice.due }] : [],
		},
	];
};

/** The same invoice paid again some days later, by a customer who forgot. */
export function paidTwice(first: Draft, invoice: Invoice, scene: Scene): Draft {
	return {
		kind: 'unrelated',
		day: first.day + scene.random.int(3, 30),
		minor: first.minor,
		currency: first.currency,
		payer: customerAsPayer(invoice.customer, scene.random),
		text: first.text,
		outcome: 'unmatched',
		allocations: [],
	};
}
