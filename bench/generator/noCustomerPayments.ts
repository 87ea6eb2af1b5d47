import { createIban } from '../../testData/iban';
import { printed, structuredCommunication } from '../../testData/paymentReference';
import type { DraftMaker } from './draft';
import { figuresOf, fillIn } from './figures';
import { customerAsPayer, strangerAsPayer } from './payer';
import { anyDay, paysNothing } from './paysNothing';
import { partPayment } from './inexactPayments';
import { numberInText, structuredOgm } from './referencePayments';
import { knownIbanOnly } from './silentPayments';

const RETURN_WORDS = [
	'/RTRN/AC04/{of}',
	'/RTRN/MS03/{of}',
	'RETOUR {of}',
	'Terugbetaling wegens rekening afgesloten {of}',
	'Overschrijving geweigerd: {of}',
	'Uw opdracht is onuitvoerbaar {of}',
	'VIREMENT REJETE {of}',
	'Rejet de virement {of} MOTIF: COMPTE CLOS',
	'Rücküberweisung {of} Konto erloschen',
	'RETOURE SEPA-ÜBERWEISUNG {of} AC01',
	'NIET UITGEVOERD {of} rekeningnummer onjuist',
];

/** Our own transfer comes back: as a credit with a code of the bank, or only with its words, or both. */
export const returned: DraftMaker = (scene) => {
	const { random, pool, style } = scene;
	const refunded = random.chance(0.5) ? pool.anyInvoice() : undefined;
	const day = anyDay(scene);
	const supplierNumber = fillIn('{supplierNumber}', figuresOf(day, random));
	const of = {
		ourNumber: () => (refunded ? style.print(refunded.parts) : supplierNumber),
		ourReference: () => (refunded?.ogm ? printed(refunded.ogm) : supplierNumber),
		supplierReference: () => printed(structuredCommunication(`0${random.digits(9)}`)),
		supplierNumber: () => supplierNumber,
	}[
		random.weighted({ ourNumber: 25, ourReference: 25, supplierReference: 25, supplierNumber: 25 })
	]();
	const how = random.weighted({ code: 30, words: 40, both: 30 });
	const words = random.pick(RETURN_WORDS).replace('{of}', of);
	return [
		paysNothing(scene, {
			kind: 'returned',
			day,
			payer: refunded ? customerAsPayer(refunded.customer, random) : strangerAsPayer(random),
			text: how === 'code' ? of : words,
			bankTransactionCode: how === 'words' ? undefined : 'PMNT-ICDT-RRTN',
			...(refunded ? { minor: refunded.due, currency: refunded.customer.currency } : {}),
			outcome: 'ignored',
		}),
	];
};

const PROVIDERS = [
	'STRIPE TECHNOLOGY EUROPE LTD',
	'Stripe Payments Europe',
	'Stichting Mollie Payments',
	'MOLLIE BV',
	'Adyen N.V.',
	'SUMUP LIMITED',
	'SumUp Payments Ltd',
	'PayPal Europe S.a.r.l. et Cie S.C.A',
	'WORLDLINE NV/SA',
	'Worldline SA',
	'CCV GROUP B.V.',
	'Klarna Bank AB',
];

const PAYOUT_TEXTS = [
	'STRIPE {digits8}',
	'Payout {yyyy}-{mm}-{dd}',
	'Uitbetaling {yyyy}{mm}{dd}',
	'Settlement {digits10} {dd}/{mm}/{yyyy}',
	'{digits10} {digits4} batch {digits4}',
	'TX{digits8} merchant {digits6}',
	'ref {number}',
	'{number}',
	'CCV {dd}-{mm}-{yyyy} {digits8}',
	'Afrekening {week}-{yyyy}',
];

/** A payment provider or card terminal pays out: the sum of many sales, and none of them. */
export const payout: DraftMaker = (scene) => {
	const { random, pool } = scene;
	const day = anyDay(scene);
	return [
		paysNothing(scene, {
			kind: 'payout',
			day,
			payer: { name: random.pick(PROVIDERS), iban: createIban(random.pick(['BE', 'NL']), random) },
			text: fillIn(random.pick(PAYOUT_TEXTS), figuresOf(day, random)),
			...(random.chance(0.2) ? { minor: pool.anyInvoice().due } : {}),
			outcome: 'ignored',
		}),
	];
};

/** A payment that comes once more, since its account was linked anew and got a new id. */
export const twin: DraftMaker = (scene) => {
	const [payment] = scene.random.pick([structuredOgm, numberInText, knownIbanOnly, partPayment])(
		scene,
	);
	const first = { ...payment, kind: 'twin' } as const;
	return [first, { ...first, outcome: 'unmatched', allocations: [], twinOf: first }];
};
