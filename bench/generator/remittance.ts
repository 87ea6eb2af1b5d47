import { decimalText } from './amount';
import type { Business } from './business';
import { writtenDate } from './calendar';
import { figuresOf, fillIn } from './figures';
import type { Invoice } from './invoice';
import type { Random } from '../../testData/random';

const AROUND_REFERENCE = {
	nl: [
		'{ref}',
		'{ref}',
		'factuur {ref}',
		'betaling factuur {ref}',
		'fact. {ref} dd {date}',
		'Betreft: {ref}.',
		'({ref})',
		'uw factuur {ref} van {date}',
		'factuurnr: {ref} klantnr {customer}',
		'{ref} tel {phone}',
		'{ref} EUR {amount}',
		'Bedankt voor de snelle levering! {ref}',
		'ref {ref}, mvg',
		'/INV/{ref} {date}',
		'klant {customer} - {ref} - vervaldag {date}',
		'factuur {ref} bestelling {digits6}',
		'{ref} van {d} {maand}',
		'factuur {ref} {maand} {yyyy}',
		'Factuurnr {ref}, klantnr {customer}, bestelnr {digits8}',
		'uw kenmerk {ref}',
		'fact {ref} ({dd}/{mm} {hh}:{mi})',
		'week {week} factuur {ref}',
	],
	fr: [
		'{ref}',
		'{ref}',
		'facture {ref}',
		'paiement facture {ref}',
		'Facture n° {ref}',
		'votre facture {ref} du {date}',
		'réf. {ref}, merci',
		'fact {ref} client {customer}',
		'({ref})',
		'{ref} tél {phone}',
		'{ref} EUR {amount}',
		'Règlement {ref} éch. {date}',
		'solde facture: {ref}.',
		'/INV/{ref} {date}',
		'facture {ref} commande {digits6}',
		'{ref} du {d} {mois}',
		'Facture {ref} - {mois} {yyyy}',
		'votre réf. {ref} client {customer}',
		'fact. {ref} le {dd}/{mm} à {hh}h{mi}',
		'FACTURE {ref} ECHEANCE {dd}.{mm}.{yy}',
	],
} as const;

const NOTHING_SAID = {
	nl: ['', '', 'bedankt', 'betaling', 'factuur', 'zoals afgesproken', 'overschrijving', '/'],
	fr: ['', '', 'merci', 'paiement', 'facture', 'comme convenu', 'virement', '/'],
} as const;

/** Of those who name no invoice, some still write a day, a time, or a number of their own. */
const FIGURES_SHARE = 0.12;

const FIGURES_BESIDE = {
	nl: [
		'betaling {dd}/{mm}/{yyyy}',
		'betaald op {d} {maand} om {hh}:{mi}',
		'betaling klant {customer}',
		'tel {phone}',
		'bestelling {digits6}',
	],
	fr: [
		'paiement {dd}/{mm}/{yyyy}',
		'payé le {d} {mois} à {hh}h{mi}',
		'paiement client {customer}',
		'tél {phone}',
		'commande {digits6}',
	],
} as const;

const MEMBERSHIP_TALK = {
	nl: ['lidgeld', 'lidgeld {yyyy}-{nextYear}', 'lidgeld {yyyy}', 'inschrijving {digits3}', ''],
	fr: [
		'cotisation',
		'cotisation {yyyy}-{nextYear}',
		'cotisation {yyyy}',
		'inscription {digits3}',
		'',
	],
} as const;

const RENT_TALK = {
	nl: [
		'huur',
		'huur {maand}',
		'huur {maand} {yyyy}',
		'huur {mm}/{yyyy}',
		'huur appartement {small}',
	],
	fr: [
		'loyer',
		'loyer {mois}',
		'loyer {mois} {yyyy}',
		'loyer {mm}/{yyyy}',
		'loyer appart. {small}',
	],
} as const;

/** The reference within what people write around it: dates, phone and customer numbers, amounts. */
export function textAround(reference: string, invoice: Invoice, random: Random): string {
	const { customer } = invoice;
	return fillIn(random.pick(AROUND_REFERENCE[customer.language]), {
		...figuresOf(invoice.issueDay, random),
		ref: () => reference,
		date: () => writtenDate(random.chance(0.5) ? invoice.issueDay : invoice.dueDay),
		customer: () => String(Number(customer.id.slice(1))),
		amount: () => decimalText(invoice.due, customer.currency).replace('.', ','),
	});
}

/** A text that says nothing about what is paid. */
export function emptyTalk(language: 'nl' | 'fr', random: Random): string {
	return random.pick(NOTHING_SAID[language]);
}

/** What a customer writes who pays an invoice without naming it: nothing, a day, or what the trade calls it. */
export function silentTalk(invoice: Invoice, { words }: Business, random: Random): string {
	const { customer, issueDay } = invoice;
	const { language } = customer;
	const figures = {
		...figuresOf(issueDay, random),
		customer: () => String(Number(customer.id.slice(1))),
	};
	if (words && random.chance(0.7)) {
		const talk = words === 'rent' ? RENT_TALK : MEMBERSHIP_TALK;
		return fillIn(random.pick(talk[language]), figures);
	}
	return random.chance(FIGURES_SHARE)
		? fillIn(random.pick(FIGURES_BESIDE[language]), figures)
		: emptyTalk(language, random);
}
