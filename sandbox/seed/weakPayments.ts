import { printed } from '../../testData/paymentReference';
import { centsText } from './amounts';
import { daysFrom } from './calendar';
import type { TransactionDraft } from './draft';
import { structuredFor, type OpenInvoice } from './openInvoices';
import { withoutReference } from './phrases';
import { RECENT_DAYS, nameAtBank, paymentBy, type Scene } from './scene';

const isKnownPayer = ({ customer }: OpenInvoice) => customer.accountKnown;

function toPerson(...invoices: OpenInvoice[]): TransactionDraft['label'] {
	return {
		outcome: 'ambiguous',
		allocations: [],
		acceptable: [{ outcome: 'unmatched', allocations: [] }],
		mustNotAllocate: invoices.map(({ id }) => id),
	};
}

const matched = (invoice: OpenInvoice, cents: number) => ({
	outcome: 'matched' as const,
	allocations: [{ invoiceId: invoice.id, amount: centsText(cents) }],
});

/** No reference, but the customer's own account and an amount that only one of its invoices has. */
export function knownPayer(scene: Scene): TransactionDraft[] {
	const invoice = scene.take(isKnownPayer);
	return [
		{
			...paymentBy(scene, invoice),
			cents: invoice.cents,
			remittance: withoutReference(invoice.customer.language, scene.random),
			label: {
				...matched(invoice, invoice.cents),
				acceptable: [{ outcome: 'ambiguous', allocations: [] }],
			},
		},
	];
}

/** The early-payment discount, taken in time and with the number. */
export function discountTaken(scene: Scene): TransactionDraft[] {
	const recent = daysFrom(scene.today, -RECENT_DAYS);
	const invoice = scene.take((candidate) => (candidate.discount?.until ?? '') >= recent);
	const cents = invoice.cents - (invoice.discount?.cents ?? 0);
	const inTime = [daysFrom(invoice.issueDate, 5), recent].sort()[1];
	return [
		{
			...paymentBy(scene, invoice),
			bookedOn: inTime,
			cents,
			remittance: `${invoice.number} -2%`,
			label: matched(invoice, cents),
		},
	];
}

/** No reference, and two invoices of the customer have this amount. */
export function tie(scene: Scene): TransactionDraft[] {
	const [first, second] = scene.takeTwins();
	return [
		{
			...paymentBy(scene, second),
			cents: first.cents,
			remittance: withoutReference(first.customer.language, scene.random),
			label: { outcome: 'ambiguous', allocations: [], mustNotAllocate: [first.id, second.id] },
		},
	];
}

/** A slip in the structured communication, from an account that nobody knows. */
export function mistypedReference(scene: Scene): TransactionDraft[] {
	const invoice = scene.take(
		({ structured, customer }) => structured !== undefined && !customer.accountKnown,
	);
	const digits = invoice.structured ?? '';
	const wrong = `${digits.slice(0, -1)}${(Number(digits.at(-1)) + 1) % 10}`;
	return [
		{
			...paymentBy(scene, invoice),
			counterpartName: 'J. PEETERS',
			cents: invoice.cents,
			remittance: printed(wrong),
			label: toPerson(invoice),
		},
	];
}

/** The reference of an invoice that was settled long ago, with the amount of one that is open. */
export function settledReference(scene: Scene): TransactionDraft[] {
	const invoice = scene.take(isKnownPayer);
	const year = String(Number(invoice.issueDate.slice(0, 4)) - 1);
	return [
		{
			...paymentBy(scene, invoice),
			cents: invoice.cents,
			remittance: printed(structuredFor(year, scene.random.int(100, 999))),
			structured: true,
			label: toPerson(invoice),
		},
	];
}

/** The same invoice paid twice with the same reference, some days apart. */
export function paidTwice(scene: Scene): TransactionDraft[] {
	const invoice = scene.take(
		({ structured, dueDate }) =>
			structured !== undefined && dueDate < daysFrom(scene.today, -RECENT_DAYS / 2),
	);
	const base = {
		...paymentBy(scene, invoice),
		account: 'operating' as const,
		cents: invoice.cents,
		remittance: printed(invoice.structured ?? ''),
		structured: true,
	};
	return [
		{ ...base, bookedOn: daysFrom(scene.today, -12), label: matched(invoice, invoice.cents) },
		{
			...base,
			bookedOn: daysFrom(scene.today, -4),
			label: {
				...toPerson(),
				acceptable: [
					{ outcome: 'overpaid', allocations: [] },
					{ outcome: 'unmatched', allocations: [] },
				],
			},
		},
	];
}

/** A name that the bank cut off, no account that is known, no reference. */
export function cutName(scene: Scene): TransactionDraft[] {
	const invoice = scene.take(({ customer }) => !customer.accountKnown && customer.name.length > 18);
	return [
		{
			...paymentBy(scene, invoice),
			counterpartName: nameAtBank(scene, invoice.customer.name).slice(0, 18),
			cents: invoice.cents,
			remittance: null,
			label: {
				outcome: 'ambiguous',
				allocations: [],
				acceptable: [matched(invoice, invoice.cents), { outcome: 'unmatched', allocations: [] }],
			},
		},
	];
}

/** A stranger pays the exact amount of an open invoice and says nothing. */
export function amountOnly(scene: Scene): TransactionDraft[] {
	const invoice = scene.take(({ customer }) => customer.currency === 'EUR');
	return [
		{
			...paymentBy(scene, invoice),
			counterpartName: 'VANDERSTRAETEN C',
			counterpartReference: 'BE71096123456769',
			cents: invoice.cents,
			remittance: 'storting',
			label: toPerson(invoice),
		},
	];
}

/** The structured communication of an invoice in euro, paid in dollars. */
export function otherCurrency(scene: Scene): TransactionDraft[] {
	const invoice = scene.take(({ structured }) => structured !== undefined);
	return [
		{
			...paymentBy(scene, invoice),
			account: 'dollars',
			cents: invoice.cents,
			remittance: printed(invoice.structured ?? ''),
			label: toPerson(invoice),
		},
	];
}
