import { noteSettled, payDay, type Draft, type DraftMaker } from './draft';
import { strangerAsPayer } from './payer';
import { textAround } from './remittance';

/** Somebody whom the ledger does not know pays a part of an invoice that he names, or more than it. */
export const unknownPayer: DraftMaker = (scene) => {
	const { random, pool, style } = scene;
	const invoice = pool.takeOrSettled('unknownPayer', () => true);
	noteSettled(scene, invoice);
	const isPart = random.chance(0.6);
	const minor = isPart
		? random.int(1, invoice.due - 1)
		: invoice.due + random.pick([1, 500, 1000, invoice.due]);
	const truth: Pick<Draft, 'outcome' | 'allocations'> = invoice.open
		? {
				outcome: isPart ? 'partial' : 'overpaid',
				allocations: [{ invoice, minor: Math.min(minor, invoice.due) }],
			}
		: { outcome: 'unmatched', allocations: [] };
	return [
		{
			kind: 'unknownPayer',
			day: payDay(invoice, random),
			minor,
			currency: invoice.customer.currency,
			payer: strangerAsPayer(random),
			text: textAround(style.written(invoice.parts, random), invoice, random),
			...truth,
		},
	];
};
