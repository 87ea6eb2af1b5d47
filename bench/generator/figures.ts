import type { Random } from '../../testData/random';
import { isoDate } from './calendar';
import { digits } from './longNumberStyles';
import type { NumberParts } from './numberStyle';
import { NUMBER_STYLES } from './numberStyles';
import { dashed, fourDigits, yearLast } from './smallNumberStyles';
import { pad } from './pad';

const MONTHS = {
	nl: 'januari februari maart april mei juni juli augustus september oktober november december',
	fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
	de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
} as const;

const PHONES = [
	'0475 12 34 56',
	'0475/123456',
	'02/512.34.56',
	'+32 9 223 45 67',
	'0612345678',
	'06-12345678',
	'01 42 68 53 00',
	'0033 6 12 34 56 78',
	'0049 171 2345678',
];

/** A day, written in many ways, and what else on a transfer is made of digits. */
export type Figures = Readonly<Record<string, () => string>>;

function partsOn(day: number, random: Random): NumberParts {
	const [year, month] = isoDate(day).split('-').map(Number);
	return { year, month, sequence: Math.ceil(10 ** (1 + random.next() * 3)) };
}

/** Of another system, digits only: counted up, or made like small companies make their invoice numbers. */
function plainNumber(day: number, random: Random): string {
	if (random.chance(0.5)) return random.digits(random.int(4, 10)).replace(/^0/, '1');
	return random.pick([dashed, fourDigits, yearLast, digits]).print(partsOn(day, random));
}

const OTHER_LETTERS = ['ORD', 'SO', 'C', 'K-', 'D', 'P', 'R', 'BST-', 'CMD', 'DOS/'];

/** The same, or with the letters of an order, a contract, a file. */
const otherNumber = (day: number, random: Random) =>
	random.chance(0.7)
		? plainNumber(day, random)
		: random.pick(OTHER_LETTERS) + plainNumber(day, random);

/** What stands for each placeholder of a text written around that day. */
export function figuresOf(day: number, random: Random): Figures {
	const [yyyy, mm, dd] = isoDate(day).split('-');
	const year = Number(yyyy);
	const yy = yyyy.slice(2);
	const monthIn = (language: keyof typeof MONTHS) => () =>
		MONTHS[language].split(' ')[Number(mm) - 1];
	const hour = pad(random.int(0, 23), 2);
	const minute = pad(random.int(0, 59), 2);
	return {
		yyyy: () => yyyy,
		yy: () => yy,
		mm: () => mm,
		m: () => String(Number(mm)),
		dd: () => dd,
		d: () => String(Number(dd)),
		nextYear: () => String(year + 1),
		nextYy: () => pad((year + 1) % 100, 2),
		maand: monthIn('nl'),
		mois: monthIn('fr'),
		Monat: monthIn('de'),
		quarter: () => String(Math.ceil(Number(mm) / 3)),
		week: () => pad(random.int(1, 52), 2),
		hh: () => hour,
		mi: () => minute,
		ss: () => pad(random.int(0, 59), 2),
		phone: () => random.pick(PHONES),
		plain: () => plainNumber(day, random),
		number: () => otherNumber(day, random),
		supplierNumber: () => random.pick(NUMBER_STYLES).print(partsOn(day, random)),
		member: () => String(random.int(1, 9999)),
		small: () => String(random.int(1, 60)),
		digits3: () => random.digits(3),
		digits4: () => random.digits(4),
		digits6: () => random.digits(6),
		digits8: () => random.digits(8),
		digits10: () => random.digits(10),
		digits16: () => random.digits(16),
		amount: () => `${random.int(5, 900)},${random.digits(2)}`,
	};
}

/** A text with its placeholders, as in '{dd}/{mm}', filled in; an unknown one is a slip of ours. */
export function fillIn(text: string, figures: Figures): string {
	return text.replace(/\{(\w+)\}/g, (_, name: string) => {
		const figure = figures[name];
		if (!figure) throw new RangeError(`no figure is called ${name}`);
		return figure();
	});
}
