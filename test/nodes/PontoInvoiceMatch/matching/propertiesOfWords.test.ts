import fc from 'fast-check';
import { bookedOn, decide, invoices, payment } from './anyPayment';

const RUNS = { numRuns: 400 };
/** The lengths at which banks cut a text: a number at the end of such a text may be half of one. */
const CUT_LENGTHS = [35, 70, 140];

/** A text that ends with digits may break off in a list; one that ends with a word does not. */
const ENDS_WITH = 'groeten';

/** Neither an invoice word nor the whole balance, and no digit. */
const THANKS = [
	'bedankt',
	'merci',
	'danke',
	'mvg',
	'met vriendelijke groeten',
	'zoals afgesproken',
];
/** In front of a number these say that it numbers something else, so there they may change what is read. */
const NOUNS = [
	...['levering', 'reservering', 'dossier', 'bestelling', 'contrat', 'huur', 'waarborg', 'lening'],
	...['onze ref', 'N/REF', 'in naam van Garage Peeters', 'appartement', 'lidgeld', 'retour'],
];

const inFront = fc.constantFrom(...THANKS).map((talk) => (text: string) => `${talk} ${text}`);
const behind = fc
	.constantFrom(...THANKS, ...NOUNS)
	.map((talk) => (text: string) => `${text} ${talk}`);

describe('whatever a payer adds', () => {
	it('words that are no number never turn a case for a person into a booking', () => {
		fc.assert(
			fc.property(payment, invoices, fc.oneof(inFront, behind), (one, open, addWords) => {
				const text = `${one.remittanceInformation ?? ''} ${ENDS_WITH}`;
				fc.pre(!CUT_LENGTHS.includes(text.length));
				if (bookedOn(decide({ ...one, remittanceInformation: text }, open)).length > 0) return;
				const longer = { ...one, remittanceInformation: addWords(text) };
				expect(bookedOn(decide(longer, open))).toEqual([]);
			}),
			RUNS,
		);
	});
});
