import { printed, writtenCreditorReference, writtenForm } from '../../testData/paymentReference';
import { centsText } from './amounts';
import { daysFrom } from './calendar';
import type { TransactionDraft } from './draft';
import type { OpenInvoice } from './openInvoices';
import { aroundInstalment, aroundNumber, aroundReference, writtenNumber } from './phrases';
import { paymentBy, type Scene } from './scene';

const withStructured = (invoice: OpenInvoice) => invoice.structured !== undefined;
const withCreditorReference = (invoice: OpenInvoice) => invoice.creditorReference !== undefined;
const inEuro = ({ customer }: OpenInvoice) => customer.currency === 'EUR';
const inDollars = ({ customer }: OpenInvoice) => customer.currency === 'USD';

function closing(invoice: OpenInvoice, cents = invoice.cents): TransactionDraft['label'] {
	return {
		outcome: 'matched',
		allocations: [{ invoiceId: invoice.id, amount: centsText(cents) }],
	};
}

/** The structured communication that the invoice shows, in the field made for it. */
export function structuredPayment(scene: Scene): TransactionDraft[] {
	const invoice = scene.take(withStructured);
	const text = printed(invoice.structured ?? '');
	return [
		{
			...paymentBy(scene, invoice),
			cents: invoice.cents,
			remittance: scene.random.chance(0.8) ? text : text.replaceAll('+', '*'),
			structured: true,
			label: closing(invoice),
		},
	];
}

/** The structured communication somewhere in free text. */
export function structuredInText(scene: Scene): TransactionDraft[] {
	const invoice = scene.take(withStructured);
	const text = writtenForm(invoice.structured ?? '', scene.random);
	return [
		{
			...paymentBy(scene, invoice),
			cents: invoice.cents,
			remittance: aroundReference(text, invoice.customer.language, scene.random),
			label: closing(invoice),
		},
	];
}

/** An ISO 11649 reference, grouped or not, alone or in a sentence. */
export function creditorReferencePayment(scene: Scene): TransactionDraft[] {
	const invoice = scene.take(withCreditorReference);
	const text = writtenCreditorReference(invoice.creditorReference ?? '', scene.random);
	return [
		{
			...paymentBy(scene, invoice),
			cents: invoice.cents,
			remittance: aroundReference(text, invoice.customer.language, scene.random),
			label: closing(invoice),
		},
	];
}

function numberPayment(scene: Scene, fits: (invoice: OpenInvoice) => boolean): TransactionDraft[] {
	const invoice = scene.take(fits);
	const text = writtenNumber(invoice.number, scene.random);
	return [
		{
			...paymentBy(scene, invoice),
			cents: invoice.cents,
			remittance: aroundNumber(text, invoice.customer.language, scene.random),
			label: closing(invoice),
		},
	];
}

/** The invoice number in a sentence. */
export const numberPaymentInEuro = (scene: Scene) => numberPayment(scene, inEuro);

/** The invoice number in a sentence, from abroad. */
export const numberPaymentInDollars = (scene: Scene) => numberPayment(scene, inDollars);

/** Part of the amount, with the reference. */
export function partPayment(scene: Scene): TransactionDraft[] {
	const invoice = scene.take(withStructured);
	const cents = Math.round((invoice.cents * scene.random.pick([0.3, 0.4, 0.5])) / 100) * 100;
	const text = printed(invoice.structured ?? '');
	return [
		{
			...paymentBy(scene, invoice),
			cents,
			remittance: aroundInstalment(text, invoice.customer.language, scene.random),
			label: {
				outcome: 'partial',
				allocations: [{ invoiceId: invoice.id, amount: centsText(cents) }],
			},
		},
	];
}

/** Dollars from which a bank on the way kept its charge; the number is named. */
export function shortByBankCharge(scene: Scene): TransactionDraft[] {
	const invoice = scene.take((candidate) => inDollars(candidate) && candidate.cents > 10_000);
	const cents = invoice.cents - 1_500;
	return [
		{
			...paymentBy(scene, invoice),
			cents,
			remittance: `${invoice.number} CHG SHA`,
			label: {
				outcome: 'partial',
				allocations: [{ invoiceId: invoice.id, amount: centsText(cents) }],
			},
		},
	];
}

/** Two instalments with the same reference; the second closes the invoice. */
export function twoInstalments(scene: Scene): TransactionDraft[] {
	const invoice = scene.take(
		(candidate) => withStructured(candidate) && candidate.issueDate < daysFrom(scene.today, -20),
	);
	const first = Math.round(invoice.cents * 0.4);
	const base = { ...paymentBy(scene, invoice), account: 'projects' as const };
	const remittance = printed(invoice.structured ?? '');
	const allocation = (cents: number) => [{ invoiceId: invoice.id, amount: centsText(cents) }];
	const rest = invoice.cents - first;
	return [
		{
			...base,
			bookedOn: daysFrom(scene.today, -17),
			cents: first,
			remittance,
			structured: true,
			label: { outcome: 'partial', allocations: allocation(first) },
		},
		{
			...base,
			bookedOn: daysFrom(scene.today, -5),
			cents: rest,
			remittance,
			structured: true,
			label: {
				outcome: 'matched',
				allocations: allocation(rest),
			},
		},
	];
}

/** More than is due, with the reference; the rest stays unallocated. */
export function overpayment(scene: Scene): TransactionDraft[] {
	const invoice = scene.take(withStructured);
	const extra = scene.random.pick([1, 10, 100, 1_000, 5_000]);
	return [
		{
			...paymentBy(scene, invoice),
			cents: invoice.cents + extra,
			remittance: printed(invoice.structured ?? ''),
			structured: true,
			label: { ...closing(invoice), outcome: 'overpaid' },
		},
	];
}

/** Two numbers of one customer, and exactly their sum. */
export function severalNumbers(scene: Scene): TransactionDraft[] {
	const first = scene.take(inEuro);
	const second = scene.take(({ customer }) => customer === first.customer);
	const [older, newer] = [first, second].sort((a, b) => a.number.localeCompare(b.number));
	return [
		{
			...paymentBy(scene, newer),
			cents: older.cents + newer.cents,
			remittance: `${older.number} + ${newer.number}`,
			label: {
				outcome: 'multiple',
				allocations: [...closing(older).allocations, ...closing(newer).allocations],
			},
		},
	];
}
