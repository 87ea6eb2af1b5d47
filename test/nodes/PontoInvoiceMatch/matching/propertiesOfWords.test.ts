import fc from 'fast-check';
import { bookedOn, decide, invoices, payment } from './anyPayment';

const RUNS = { numRuns: 400 };
/** The lengths at which banks cut a text: a number at the end of such a text may be half of one. */
const CUT_LENGTHS = [35, 70, 140];

/**
 * A text that ends with digits may break off in a list, and a word directly in front of a number may say what it numbers:
 * between two such words neither happens.
 */
const AROUND = 'groeten';

/** Neither an invoice word nor the whole balance, and no digit. */
const THANKS = [
	...['bedankt', 'merci', 'danke', 'mvg', 'grazie', 'gracias', 'dziękuję', 'kiitos'],
	...['met vriendelijke groeten', 'zoals afgesproken', 'comme convenu', 'wie besprochen'],
];
/** What says directly in front of a number that it numbers something else, and what speaks of another purpose or payer. */
const NOUNS = [
	...['levering', 'reservering', 'dossier', 'bestelling', 'contrat', 'huur', 'waarborg', 'lening'],
	...['onze ref', 'N/REF', 'in naam van Garage Peeters', 'appartement', 'lidgeld', 'retour'],
	...[
		'Gutschrift',
		'cotisation',
		'affitto',
		'fianza',
		'klant',
		'Vertrag',
		'tel',
		'polis',
		'creditnota',
	],
	...[
		'Bakkerij Janssens',
		'Ella Jackson',
		'week',
		'saison',
		'Kundennr.',
		'rue de la Gare',
		'stuks',
	],
	...[
		'box',
		'bezoekers',
		'e.a.',
		'zonder',
		'voor mijn moeder',
		'für Müller GmbH',
		'TERUG:',
		'tombola',
	],
];

const words = fc.constantFrom(...THANKS, ...NOUNS);
const inFront = words.map((talk) => (text: string) => `${talk} ${text}`);
const behind = words.map((talk) => (text: string) => `${text} ${talk}`);
const onBothSides = fc.tuple(words, words).map(
	([one, other]) =>
		(text: string) =>
			`${one} ${text} ${other}`,
);
/** In front of digits only thanks. */
const thanksInFront = fc.constantFrom(...THANKS).map((talk) => (text: string) => `${talk} ${text}`);

const wasCut = (text: string) => CUT_LENGTHS.includes(text.length);

function neverBooksBy(
	addWords: fc.Arbitrary<(text: string) => string>,
	toBase: (text: string) => string,
): void {
	fc.assert(
		fc.property(payment, invoices, addWords, (one, open, add) => {
			const base = toBase(one.remittanceInformation ?? '');
			const longer = add(base);
			fc.pre(!wasCut(base) && !wasCut(longer));
			if (bookedOn(decide({ ...one, remittanceInformation: base }, open)).length > 0) return;
			expect(bookedOn(decide({ ...one, remittanceInformation: longer }, open))).toEqual([]);
		}),
		RUNS,
	);
}

describe('whatever a payer adds', () => {
	it('words around his words never turn a case for a person into a booking', () =>
		neverBooksBy(fc.oneof(inFront, behind, onBothSides), (text) => `${AROUND} ${text} ${AROUND}`));

	it('words behind, and thanks in front of digits, never do', () =>
		neverBooksBy(fc.oneof(thanksInFront, behind), (text) => `${text} ${AROUND}`));

	it('thanks never do in front of what stands alone', () =>
		neverBooksBy(thanksInFront, (text) => text));
});
