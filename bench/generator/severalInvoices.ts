import { noteSettled, paidInFull, payDay, type Draft, type DraftMaker, type Scene } from './draft';
import type { Invoice } from './invoice';
import { knownAccountAsPayer, payerOf } from './payer';
import { writtenList } from './numberStyles';

/** What a SEPA remittance holds. */
const MAX_REMITTANCE_LENGTH = 140;
/** Above this nobody pays several at once without saying which. */
const MAX_UNPAID_FOR_LUMP_SUM = 12;

const latest = (invoices: readonly Invoice[], scene: Scene) =>
	Math.max(...invoices.map((invoice) => payDay(invoice, scene.random)));

function paidTogether(
	invoices: readonly Invoice[],
): Pick<Draft, 'minor' | 'currency' | 'outcome' | 'allocations'> {
	return {
		minor: invoices.reduce((sum, invoice) => sum + invoice.due, 0),
		currency: invoices[0].customer.currency,
		outcome: 'multiple',
		allocations: invoices.map((invoice) => ({ invoice, minor: invoice.due })),
	};
}

/** Two to seven invoices of one customer, each named, within the length of a remittance. */
export const severalNumbers: DraftMaker = (scene) => {
	const { random, pool, style } = scene;
	const customer = pool.customerWith(2, 'severalNumbers', () => true);
	if (!customer) {
		const settled = pool.settled(pool.anyCustomer());
		noteSettled(scene, settled);
		return [
			{
				kind: 'severalNumbers',
				day: payDay(settled, random),
				...paidInFull(settled),
				payer: payerOf(customer ?? settled.customer, pool.anyCustomer, random),
				text: `${settled.number} + ${pool.settled(settled.customer).number}`,
			},
		];
	}
	const wanted = random.pick([2, 2, 2, 3, 3, 4, 5, 6, 7]);
	let invoices = random.shuffle(pool.unpaidOf(customer)).slice(0, wanted);
	let text = '';
	for (;;) {
		invoices = invoices.sort((one, other) => one.issueDay - other.issueDay);
		text = writtenList(
			style,
			invoices.map(({ parts }) => parts),
			random,
		);
		if (text.length <= MAX_REMITTANCE_LENGTH) break;
		invoices = invoices.slice(0, -1);
	}
	pool.use(invoices);
	return [
		{
			kind: 'severalNumbers',
			day: latest(invoices, scene),
			...paidTogether(invoices),
			payer: payerOf(customer, pool.anyCustomer, random),
			text,
		},
	];
};

const LUMP_SUM_WORDS = {
	nl: ['diverse facturen', 'openstaande facturen', '', 'facturen', 'MULTI-INVOICES'],
	fr: ['factures diverses', 'factures', '', 'règlement factures', 'MULTI-INVOICES'],
} as const;
const WHOLE_BALANCE_WORDS = {
	nl: ['saldo', 'alle openstaande facturen', 'volledig openstaand saldo'],
	fr: ['solde', 'toutes les factures ouvertes', 'solde de mon compte'],
} as const;

/** Several invoices in one sum from a known account, without saying which. */
export const lumpSum: DraftMaker = (scene) => {
	const { random, pool } = scene;
	const customer = pool.customerWith(
		2,
		'lumpSum',
		(candidate) =>
			candidate.knownIbans.length > 0 && pool.unpaidOf(candidate).length <= MAX_UNPAID_FOR_LUMP_SUM,
	);
	if (!customer) return severalNumbers(scene).map((draft) => ({ ...draft, kind: 'lumpSum' }));
	const unpaid = pool.unpaidOf(customer);
	const wholeBalance = random.chance(0.35);
	const invoices = wholeBalance
		? unpaid
		: random.shuffle(unpaid).slice(0, random.int(2, Math.min(5, unpaid.length)));
	pool.use(invoices);
	const words = wholeBalance && random.chance(0.5) ? WHOLE_BALANCE_WORDS : LUMP_SUM_WORDS;
	return [
		{
			kind: 'lumpSum',
			day: latest(invoices, scene),
			...paidTogether(invoices),
			payer: knownAccountAsPayer(customer, random),
			text: random.pick(words[customer.language]),
		},
	];
};
