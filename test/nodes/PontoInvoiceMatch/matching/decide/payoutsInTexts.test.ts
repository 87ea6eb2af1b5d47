import { becomesOf } from './decided';

const number = 'INV/2025/00042';
const NOBODY = { counterpartName: undefined, counterpartIban: undefined };

describe('a provider whom only the text names', () => {
	it.each([
		[`Naam: Stichting Mollie Payments Omschrijving: ${number}`, 'payout-of-provider'],
		[`/NAME/KLARNA BANK AB/REMI/${number}/EREF/77`, 'payout-of-provider'],
		[`VIR DE: STRIPE MOTIF: ${number}`, 'payout-of-provider'],
		[`Received money from STRIPE PAYMENTS EUROPE with reference ${number}`, 'payout-of-provider'],
		[`VIR INST SUMUP PAYMENTS LIMITED ${number}`, 'speaks-of-payout'],
		[`VIR INST KLARNA BANK AB ${number}`, 'speaks-of-payout'],
		[`REMISE CB WORLDLINE ${number}`, 'speaks-of-payout'],
	])('pays out, where the bank gives no payer: %s', (remittanceInformation, code) =>
		expect(becomesOf({ remittanceInformation, ...NOBODY }, [{ number }])).toEqual([
			'ambiguous',
			code,
		]),
	);

	it.each([
		...[number, `facture ${number} merci`, `Naam: Jan Peeters Omschrijving: ${number}`],
		...[`DE: CAFE MOLLIE MOTIF: ${number}`, `Naam: Jan Peeters Omschrijving: ${number} PayPal`],
	])('unless it is no name of one, or only how somebody paid: %s', (remittanceInformation) =>
		expect(becomesOf({ remittanceInformation, ...NOBODY }, [{ number }])).toEqual([
			'matched',
			number,
		]),
	);

	it('is how somebody paid, where the bank gives a payer', () =>
		expect(becomesOf({ remittanceInformation: `${number} via PayPal` }, [{ number }])).toEqual([
			'matched',
			number,
		]));
});
