import { payDay, type DraftMaker } from './draft';
import { customerAsPayer } from './payer';
import { amountOfNoInvoice, anyDay, paysNothing } from './paysNothing';
import { otherPurpose } from './strangersWithDigits';

/** A customer pays something that is no invoice of ours, and writes its number or its day. */
export const otherBusinessOfCustomer: DraftMaker = (scene) => {
	const { random, pool } = scene;
	const customer = pool.anyCustomer();
	const day = anyDay(scene);
	return [
		paysNothing(scene, {
			kind: 'otherBusinessOfCustomer',
			day,
			payer: customerAsPayer(customer, random),
			text: otherPurpose(day, random),
			minor: amountOfNoInvoice(customer, scene),
			currency: customer.currency,
		}),
	];
};

/**
 * A customer names an invoice that the ledger was not given, as a filtered list or another program leaves it out; mostly
 * for its own amount, now and then for that of one which is there.
 */
export const unknownInvoice: DraftMaker = (scene) => {
	const { random, pool, style } = scene;
	const customer = pool.customerWith(1, 'unknownInvoice', () => true) ?? pool.anyCustomer();
	const [other] = random.chance(0.5) ? pool.unpaidOf(customer) : [];
	const missing = pool.settled(customer, other?.due ?? amountOfNoInvoice(customer, scene));
	const word = random.pick(['', '', 'factuur ', 'facture ', 'fact. ', 'uw factuur ']);
	return [
		paysNothing(scene, {
			kind: 'unknownInvoice',
			day: payDay(other ?? missing, random),
			payer: customerAsPayer(customer, random),
			text: word + style.print(missing.parts),
			minor: missing.due,
			currency: customer.currency,
		}),
	];
};
