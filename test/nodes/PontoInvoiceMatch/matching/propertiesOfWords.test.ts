import fc from 'fast-check';
import { bookedOn, decide, invoices, payment } from './anyPayment';

const RUNS = { numRuns: 400 };
/** The lengths at which banks cut a text: a number at the end of such a text may be half of one. */
const CUT_LENGTHS = [35, 70, 140];

/** Neither an invoice word nor the whole balance, and no digit. */
const TALK = [
	...['bedankt', 'merci', 'danke', 'mvg', 'met vriendelijke groeten', 'zoals afgesproken'],
	...['levering', 'reservering', 'dossier', 'bestelling', 'contrat', 'huur', 'waarborg', 'lening'],
	...['onze ref', 'N/REF', 'in naam van Garage Peeters', 'appartement', 'lidgeld', 'retour'],
];

describe('whatever a payer adds', () => {
	it('words that are no number never turn a case for a person into a booking', () => {
		fc.assert(
			fc.property(
				payment,
				invoices,
				fc.constantFrom(...TALK),
				fc.boolean(),
				(one, open, talk, inFront) => {
					const text = one.remittanceInformation ?? '';
					fc.pre(!CUT_LENGTHS.includes(text.length));
					const longer = inFront ? `${talk} ${text}` : `${text} ${talk}`;
					if (bookedOn(decide(one, open)).length > 0) return;
					expect(bookedOn(decide({ ...one, remittanceInformation: longer }, open))).toEqual([]);
				},
			),
			RUNS,
		);
	});
});
