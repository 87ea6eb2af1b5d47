import type { Random } from '../../testData/random';
import type { Words } from './words';

/** A name as the invoicing program knows it. */
export interface PayerName {
	readonly full: string;
	/** Set for people. */
	readonly person?: { readonly first: string; readonly last: string };
	/** Set for companies: the name without its legal form, and the form. */
	readonly company?: { readonly name: string; readonly form: string };
}

const lastName = (words: Words, random: Random) =>
	random.chance(0.3)
		? random.pick(words.last)
		: `${random.pick(words.lastStarts)}${random.pick(words.lastEnds)}`;

export function createPerson(words: Words, random: Random): PayerName {
	const person = { first: random.pick(words.first), last: lastName(words, random) };
	return { full: `${person.first} ${person.last}`, person };
}

export function createCompany(words: Words, random: Random): PayerName {
	const form = random.pick(words.forms);
	const name = {
		tradeOfFamily: () => `${random.pick(words.trades)} ${lastName(words, random)}`,
		tradeWithName: () => `${random.pick(words.trades)} ${random.pick(words.fancy)}`,
		tradeInTown: () =>
			`${random.pick(words.trades)} ${random.pick(words.fancy)} ${random.pick(words.towns)}`,
		partners: () => `${lastName(words, random)} & ${lastName(words, random)}`,
		tradeOfPerson: () =>
			`${random.pick(words.trades)} ${random.pick(words.first)} ${lastName(words, random)}`,
	}[
		random.weighted({
			tradeOfFamily: 35,
			tradeWithName: 8,
			tradeInTown: 22,
			partners: 15,
			tradeOfPerson: 20,
		})
	]();
	return { full: `${name} ${form}`, company: { name, form } };
}

const withoutAccents = (text: string) =>
	text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[’']/g, ' ');

/** The lengths at which banks cut a name: a SEPA name has 70, a CODA line 35, some screens fewer. */
function cutByBank(name: string, random: Random): string {
	const limit = { long: 70, coda: 35, short: 27, tiny: 18 }[
		random.weighted({ long: 62, coda: 26, short: 8, tiny: 4 })
	];
	return name.slice(0, limit).trimEnd();
}

function rewordPerson(
	first: string,
	last: string,
	titles: Words['titles'],
	random: Random,
): string {
	return {
		plain: () => `${first} ${last}`,
		lastFirst: () => `${last} ${first}`,
		comma: () => `${last}, ${first}`,
		titled: () => `${random.pick(titles)} ${last} ${first}`,
		initial: () => `${first[0]}. ${last}`,
	}[random.weighted({ plain: 38, lastFirst: 32, comma: 8, titled: 18, initial: 4 })]();
}

function rewordCompany(name: string, form: string, random: Random): string {
	return {
		full: () => `${name} ${form}`,
		without: () => name,
		formFirst: () => `${form} ${name}`,
		dotted: () => `${name} ${[...form.replaceAll('.', '')].join('.')}.`,
		comma: () => `${name}, ${form}`,
	}[random.weighted({ full: 48, without: 22, formFirst: 14, dotted: 9, comma: 7 })]();
}

/** A name as it arrives on a bank statement: word order, titles, legal form, case, accents, length. */
export function asBankWrites(name: PayerName, words: Words, random: Random): string {
	let written = name.full;
	if (name.person) {
		written = rewordPerson(name.person.first, name.person.last, words.titles, random);
	} else if (name.company) {
		written = rewordCompany(name.company.name, name.company.form, random);
	}
	if (random.chance(0.6)) written = withoutAccents(written);
	if (random.chance(0.65)) written = written.toUpperCase();
	return cutByBank(written, random);
}
