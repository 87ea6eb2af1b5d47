import { decideTransactions } from '../../../../../nodes/PontoInvoiceMatch/matching/decideTransactions';
import { invoice, payment } from '../examples';

const decide = (remittanceInformation: string, counterpartIban = 'BE42979555000154') =>
	decideTransactions(
		[payment({ remittanceInformation, counterpartIban })],
		[invoice({ number: '2025-0042' })],
		{},
	)[0];

describe('money that is given back, with a number of ours in its text', () => {
	it.each([
		...[
			'dubbele betaling factuur',
			'dubbel betaald factuur',
			'terugbet. factuur',
			'teruggave factuur',
		],
		...['te veel betaald op factuur', 'teveel betaald factuur', 'onverschuldigde betaling factuur'],
		...['double paiement facture', 'trop-perçu facture', 'trop payé facture', 'indu facture'],
		...['payée deux fois facture', 'rembt facture', 'Doppelzahlung Rechnung', 'doppelt bezahlt RE'],
		...[
			'Überzahlung Rechnung',
			'zuviel gezahlt Rg',
			'zu viel überwiesen RE',
			'Rückzahlung Rechnung',
		],
		...['duplicate payment inv', 'paid twice invoice', 'overpayment invoice', 'Guthaben Rechnung'],
		...['NC', 'CN', 'CN nr', 'CN factuur', 'NC sur facture', 'credit note for invoice'],
		...['annulatie factuur', 'geannuleerde factuur', 'annulation facture', 'cancelled invoice'],
		...['terugvordering factuur', 'foutieve overschrijving factuur'],
		...[
			'per vergissing betaald factuur',
			'gestort per vergissing factuur',
			'paid by mistake invoice',
		],
		...['2x betaald factuur', '2 keer betaald factuur', 'dubbel overgemaakt factuur'],
		...[
			'2 fois payé facture',
			'paid 2x invoice',
			'doublon paiement facture',
			'doublon facture',
			'Doppelbuchung Rechnung',
		],
		...['doppelte Überweisung Rechnung', 'betaling dubbel factuur', 'deux fois versé facture'],
		...['versé par erreur facture', 'irrtümlich überwiesen Rechnung', 'versehentlich gezahlt RE'],
	])('goes to a person: %s', (words) => {
		const { allocations, reasons } = decide(`${words} 2025-0042`);
		expect(allocations).toEqual([]);
		expect(reasons).toEqual([{ code: 'speaks-of-refund' }]);
	});

	it.each(['factuur 2025-0042 dubbel', 'facture 2025-0042 en double'])(
		'also behind it: %s',
		(text) => expect(decide(text).allocations).toEqual([]),
	);

	it('goes to a person beside a ride as well', () =>
		expect(decide('taxi retour, retour 2025-0042').allocations).toEqual([]));

	it('goes to a person from a known payer without a number', () =>
		expect(decide('dubbele betaling', 'BE68539007547034').allocations).toEqual([]));
});

describe('words that only look so', () => {
	it.each([
		...[
			'factuur 2025-0042 dubbel glas',
			'RE 2025-0042 Doppelzimmer',
			'facture 2025-0042 chambre double',
		],
		...[
			'facture 2025-0042 paiement 3x',
			'facture 2025-0042 payé en 2 fois',
			'in 2x betaald 2025-0042',
		],
		...[
			'2x facture 2025-0042 merci',
			'facture 2025-0042 taxi retour',
			'factuur 2025-0042 terug vlucht',
		],
		...['facture 2025-0042 billet retour', 'Rechnung 2025-0042 Flug zurück'],
		...['factuur 2025-0042 tweemaal geschilderd', 'factuur 2025-0042 tegoedbon'],
		...[
			'facture 2025-0042 oubliée par erreur',
			'factuur 2025-0042 heen en terug',
			'Rechnung 2025-0042 Leergut zurück',
			'facture 2025-0042 aller-retour',
			'factuur 2025-0042 retour flessen',
		],
	])('change nothing: %s', (text) => expect(decide(text).outcome).toBe('matched'));
});
