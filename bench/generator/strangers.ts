import { createIban } from '../../testData/iban';
import { noteSettled, payDay, type Draft, type DraftMaker, type Scene } from './draft';
import { paidTwice } from './inexactPayments';
import {
	customerAsPayer,
	knownAccountAsPayer,
	strangerAsPayer,
	unknownAccountAsPayer,
} from './payer';
import { amountOfNoInvoice, anyAmount, paysNothing } from './paysNothing';
import { printed, structuredCommunication, writtenForm } from '../../testData/paymentReference';
import { structuredOgm } from './referencePayments';
import { emptyTalk } from './remittance';

const OTHER_INCOME = [
	'terugbetaling verzekering',
	'remboursement TVA',
	'huur oktober',
	'loyer octobre',
	'creditnota leverancier 88412',
	'note de crédit fournisseur',
	'subsidie',
	'STORTING',
	'retour borg',
	'verkoop tweedehands',
];

/** Names an invoice that was settled before, for the amount of another that is still open. */
function settledBefore(scene: Scene): Draft {
	const { random, pool } = scene;
	const customer =
		pool.customerWith(1, 'settledBefore', ({ knownIbans }) => knownIbans.length > 0) ??
		pool.anyCustomer();
	const [other] = pool.unpaidOf(customer);
	const settled = pool.settled(customer, other?.due);
	noteSettled(scene, settled);
	const payer =
		customer.knownIbans.length > 0
			? knownAccountAsPayer(customer, random)
			: customerAsPayer(customer, random);
	return paysNothing(scene, {
		payer,
		text: settled.ogm ? writtenForm(settled.ogm, random) : settled.number,
		minor: settled.due,
		currency: customer.currency,
		day: payDay(other ?? settled, random),
	});
}

/** A private person with the name of a customer. */
function namesake(scene: Scene): Draft {
	const { random, pool } = scene;
	let customer = pool.anyCustomer();
	for (let tries = 0; tries < 50 && !customer.name.person; tries++) customer = pool.anyCustomer();
	return paysNothing(scene, {
		payer: unknownAccountAsPayer(customer, random),
		text: emptyTalk(customer.language, random),
	});
}

/** Money that comes in and pays no open invoice. */
export const unrelated: DraftMaker = (scene) => {
	const { random, pool, ownIbans } = scene;
	const stranger = () => strangerAsPayer(random);
	const what = random.weighted({
		otherIncome: 46,
		foreignReference: 14,
		settledBefore: 14,
		paidTwice: 9,
		otherBusiness: 9,
		namesake: 4,
		ownAccount: 4,
	});
	switch (what) {
		case 'foreignReference': {
			const digits = structuredCommunication(`9${random.digits(9)}`);
			return [paysNothing(scene, { payer: stranger(), text: printed(digits) })];
		}
		case 'settledBefore':
			return [settledBefore(scene)];
		case 'paidTwice': {
			const [first] = structuredOgm(scene);
			const [allocation] = first.allocations;
			return allocation ? [first, paidTwice(first, allocation.invoice, scene)] : [first];
		}
		case 'otherBusiness': {
			const customer = pool.anyCustomer();
			return [
				paysNothing(scene, {
					payer: customerAsPayer(customer, random),
					text: random.pick(['voorschot', 'acompte', 'waarborg', 'caution']),
					minor: amountOfNoInvoice(customer, scene),
					currency: customer.currency,
				}),
			];
		}
		case 'namesake':
			return [namesake(scene)];
		case 'ownAccount': {
			const payer = { name: 'Ons Bedrijf BV', iban: random.pick(ownIbans) };
			return [{ ...paysNothing(scene, { payer, text: 'C/C' }), outcome: 'ignored' }];
		}
		default:
			return [paysNothing(scene, { payer: stranger(), text: random.pick(OTHER_INCOME) })];
	}
};

/** Money that leaves: suppliers, wages, costs, and refunds that quote one of our own numbers. */
export const outgoing: DraftMaker = (scene) => {
	const { random, pool } = scene;
	const refunded = random.chance(0.2) ? pool.unpaidOf(pool.anyCustomer())[0] : undefined;
	const payer = refunded
		? customerAsPayer(refunded.customer, random)
		: { name: strangerAsPayer(random).name, iban: createIban('BE', random) };
	const words = ['bankkosten', 'loon oktober', 'factuur leverancier 2025/118', 'ONSS RSZ'];
	return [
		{
			...paysNothing(scene, { payer, text: refunded?.number ?? random.pick(words) }),
			kind: 'outgoing',
			minor: -(refunded?.due ?? anyAmount(scene)),
			currency: refunded?.customer.currency ?? 'EUR',
			outcome: 'ignored',
		},
	];
};
