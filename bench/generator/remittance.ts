import { decimalText } from './amount';
import { writtenDate } from './calendar';
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
	],
} as const;

const NOTHING_SAID = {
	nl: ['', '', 'bedankt', 'betaling', 'factuur', 'zoals afgesproken', 'overschrijving', '/'],
	fr: ['', '', 'merci', 'paiement', 'facture', 'comme convenu', 'virement', '/'],
} as const;

const PHONES = ['0475 12 34 56', '02/512.34.56', '+32 9 223 45 67', '0612345678', '01 42 68 53 00'];

/** The reference within what people write around it: dates, phone and customer numbers, amounts. */
export function textAround(reference: string, invoice: Invoice, random: Random): string {
	const { customer } = invoice;
	const values: Readonly<Record<string, string>> = {
		ref: reference,
		date: writtenDate(random.chance(0.5) ? invoice.issueDay : invoice.dueDay),
		customer: String(Number(customer.id.slice(1))),
		phone: random.pick(PHONES),
		amount: decimalText(invoice.due, customer.currency).replace('.', ','),
	};
	return random
		.pick(AROUND_REFERENCE[customer.language])
		.replace(/\{(\w+)\}/g, (_, name: string) => values[name]);
}

/** A text that says nothing about what is paid. */
export function emptyTalk(language: 'nl' | 'fr', random: Random): string {
	return random.pick(NOTHING_SAID[language]);
}

/** One field with everything in it, as some Dutch banks hand it on. */
export function bankDump(name: string | null, text: string, iban: string | null): string {
	return `Naam: ${name ?? ''}<br>Omschrijving: ${text}<br>IBAN: ${iban ?? ''}<br>Kenmerk: NOTPROVIDED`;
}
