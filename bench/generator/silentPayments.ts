import { paidInFull, payDay, type DraftMaker, type Scene } from './draft';
import type { Invoice } from './invoice';
import { knownAccountAsPayer, unknownAccountAsPayer } from './payer';
import { silentTalk } from './remittance';

/** Of equal invoices a customer mostly pays the oldest first. */
const OLDEST_FIRST_SHARE = 0.9;

function amongEquals(invoice: Invoice, scene: Scene): Invoice {
	if (!invoice.open || !scene.random.chance(OLDEST_FIRST_SHARE)) return invoice;
	const [oldest] = scene.pool
		.unpaidOf(invoice.customer)
		.filter(({ due }) => due === invoice.due)
		.sort((one, other) => one.issueDay - other.issueDay);
	return oldest && oldest.issueDay < invoice.issueDay ? oldest : invoice;
}

/** The exact amount from a known account; the text says nothing. */
export const knownIbanOnly: DraftMaker = (scene) => {
	const { random, pool } = scene;
	const chosen = pool.peekOrSettled(
		'knownIbanOnly',
		({ customer }) => customer.knownIbans.length > 0,
	);
	const invoice = amongEquals(chosen, scene);
	pool.use([invoice]);
	return [
		{
			kind: 'knownIbanOnly',
			day: payDay(invoice, random),
			...paidInFull(invoice),
			payer: knownAccountAsPayer(invoice.customer, random),
			text: silentTalk(invoice, scene.business, random),
		},
	];
};

/** The exact amount from an account that the ledger does not know; only the payer's name says who it is. */
export const nameOnly: DraftMaker = (scene) => {
	const { random, pool } = scene;
	const invoice = amongEquals(
		pool.peekOrSettled('nameOnly', () => true),
		scene,
	);
	pool.use([invoice]);
	return [
		{
			kind: 'nameOnly',
			day: payDay(invoice, random),
			...paidInFull(invoice),
			payer: unknownAccountAsPayer(invoice.customer, random),
			text: silentTalk(invoice, scene.business, random),
		},
	];
};
