import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { isPaymentProvider } from '../../../../../nodes/PontoInvoiceMatch/matching/party/providers';
import { invoice, payment } from '../examples';
import { becomesOf, decided } from './decided';

const OGM = '+++123/4567/89002+++';
const OPEN: Partial<OpenInvoice> = { number: 'F-1042', references: [OGM] };
const outcome = (payment: Partial<BankTransaction>) => decided(payment, [OPEN])[0];

describe('a payment of ours that comes back is no payment of the invoice it names', () => {
	it.each([
		'Virement rejeté F-1042',
		'Votre virement nous est retourné: F-1042',
		'Retour virement F-1042',
		'Onuitvoerbare overschrijving F-1042',
		'Geweigerde overschrijving factuur F-1042',
		'Gestorneerd: F-1042',
		'Rücküberweisung Rechnung F-1042',
		'Rueckueberweisung F-1042',
		'Überweisung abgelehnt F-1042',
		'Fehlüberweisung F-1042',
		'SEPA-Rückruf F-1042',
		'REJ. VIR. F-1042',
		'onbestelbare overschrijving F-1042',
		'naam en rekeningnummer stemmen niet overeen F-1042',
		'RETOUR F-1042 aller-retour',
		`IBAN onbestaand ${OGM}`,
		'Payment returned F-1042',
		'/RTRN/MS03//EREF/123//REMI/USTD//F-1042/',
		'RETURN REASON: AC04 F-1042',
		`/RTRN/AC04/ ${OGM}`,
		`Virement rejeté ${OGM}`,
	])('"%s"', (remittanceInformation) =>
		expect(decided({ remittanceInformation }, [OPEN]).slice(0, 2)).toEqual([
			't1 ambiguous',
			'The statement line speaks of a returned payment: it is no new payment of the invoice it names',
		]),
	);

	it.each(['PMNT-ICDT-RRTN', 'PMNT-RDDT-UPDD', 'PMNT-IDDT-PRDD', 'PMNT-RCDT-RPCR', 'NRTI'])(
		'with the bank transaction code %s',
		(bankTransactionCode) => {
			expect(outcome({ bankTransactionCode, remittanceInformation: OGM })).toBe('t1 ambiguous');
			expect(outcome({ bankTransactionCode, remittanceInformation: 'F-1042' })).toBe(
				't1 ambiguous',
			);
		},
	);

	it.each(['PMNT-RCDT-ESCT', 'PMNT-RCDT-XBCT', 'PMNT-IRCT-INST', 'PMNT-RDDT-PMDD'])(
		'but %s is a payment like any other',
		(bankTransactionCode) =>
			expect(outcome({ bankTransactionCode, remittanceInformation: OGM })).toBe('t1 matched'),
	);

	it.each(['Opdracht geweigerd', 'Rekening afgesloten', 'AC04'])(
		'words of the bank in another field count: %s',
		(additionalInformation) =>
			expect(outcome({ remittanceInformation: OGM, additionalInformation })).toBe('t1 ambiguous'),
	);
});

describe('what a payment provider pays out is nobody’s payment', () => {
	it.each([
		'Stripe Payments Europe Ltd',
		'Stichting Mollie Payments',
		'ADYEN N.V.',
		'SumUp Limited',
		'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
		'WORLDLINE NV/SA',
		'CCV GROUP',
		'Klarna Bank AB (publ)',
		'BUCKAROO B.V.',
		'Pay.nl',
		'Viva Wallet',
		'STG Multi Safepay',
		'Airbnb Payments.',
		'*Mollie*',
		'stripe_payments',
		'STG. MOLLIE PAYM.',
		'AIRBNB PAYMENTS LUXEMBO',
		'Airbnb Ireland UC',
		'Nets A/S.',
		'Nets Denmark A/S - Finland Branch',
		'PAY. B.V.',
		'ING Payvision B.V.',
		'AMEX',
		'Swedbank Pay',
		'Natixis Payment Solutions',
		'Urban Sports Club',
		'CCV*Bakkerij Janssens',
		'Ticket Restaurant Edenred',
		'Adyen N.V. Simon Carmiggeltstraat 6',
		'Klarna Maria 24',
		'Klarna Zweden Maria',
		'Uber BV',
		'Sparkassen-Händlerservice',
		'S-Haendlerservice',
		'Lyra Collect',
		'bol. B.V.',
		'Novalnet AG',
		'Loyaltek',
		'Europabank Merchant',
		'Lloyds Bank Merchant Services',
		'CM Arkea encaissement',
		'CardGate BV',
		'Smile&Pay',
		'SMILE & PAY',
		'Ponto Pay',
		'Orderbird Pay GmbH',
		'OnlinePaymentPlatform',
		'Weeztix',
		'Billetweb',
		'Ticketswap BV',
		'Remises CB',
	])('%s', (counterpartName) => {
		expect(isPaymentProvider(counterpartName)).toBe(true);
		expect(decided({ counterpartName, remittanceInformation: OGM }, [OPEN]).slice(0, 2)).toEqual([
			't1 ambiguous',
			`${counterpartName} is a payment provider: it pays out what many customers paid`,
		]);
	});

	it('and what it gives back is told as such', () =>
		expect(
			becomesOf({ counterpartName: 'Stripe', remittanceInformation: 'refund F-1042' }, [OPEN]),
		).toEqual(['ambiguous', 'speaks-of-refund']));

	it.each([
		'Bakkerij Janssens BV',
		'Mollier Jean',
		'Stripes & Dots BV',
		'Adyenne Maes',
		'Alma Maes',
		'Teya Janssens',
		'Jean Delepay',
		'Champay SPRL',
		'J. Nets',
		'Nexi De Vos',
		'Twint J. Maria',
		'Wim Payment',
		'Über BV',
		'Café Buckaroo',
		'Tennis Club CCV',
		'CCV De Brug vzw',
		'IN3 Architecten BV',
		'Wine Merchant BV',
		'Jean Pay',
		'Pay Marie',
		'Bol Schilderwerken BV',
		'Ariane Billet',
		'Ticket Peeters',
		'Lyra Maes',
		'',
	])('"%s" is none', (name) => expect(isPaymentProvider(name)).toBe(false));

	it('a provider pays his own invoice from his own account', () => {
		const own = { ...OPEN, customerName: 'Worldline NV', customerIbans: ['BE21210123456703'] };
		const payment = {
			counterpartName: 'WORLDLINE NV',
			counterpartIban: 'BE21210123456703',
			remittanceInformation: 'F-1042',
		};
		expect(decided(payment, [own])[0]).toBe('t1 matched');
	});
});

it.each([
	['20443', true],
	['bedankt', false],
])('a returned payment tells whether it names an invoice: %s', (remittanceInformation, names) => {
	const one = payment({ bankTransactionCode: 'NRTI', remittanceInformation });
	expect(decideTransactions([one], [invoice({ number: '20443' })], {})[0].reasons).toEqual([
		{ code: 'returned-payment', namesInvoice: names },
	]);
});

it('a provider that pays its own invoice is a customer, though another invoice has the same number', () => {
	const payer = { counterpartName: 'SumUp Payments', counterpartIban: 'BE21210123456703' };
	const own = { customerName: 'SumUp Payments', customerIbans: ['BE21210123456703'] };
	const invoices = [
		{ id: 'a', number: 'INV/2025/0042', ...own },
		{ id: 'b', number: 'INV/2025/0042', openMinor: 5000 },
	];
	expect(becomesOf({ remittanceInformation: 'INV/2025/0042', ...payer }, invoices)).toEqual([
		'matched',
		'INV/2025/0042',
	]);
	expect(
		becomesOf(
			{ remittanceInformation: 'INV/2025/0042 INV/2025/0043', amountMinor: 15_000, ...payer },
			[
				{ number: 'INV/2025/0042', ...own },
				{ number: 'INV/2025/0043', openMinor: 5000 },
			],
		),
	).toEqual(['multiple', 'INV/2025/0042', 'INV/2025/0043']);
	expect(
		becomesOf({ remittanceInformation: 'INV/2025/0042', ...payer, counterpartIban: undefined }, [
			{ number: 'INV/2025/0042' },
		]),
	).toEqual(['ambiguous', 'payout-of-provider']);
});
