import type { Random } from '../../testData/random';
import { fillIn, figuresOf } from './figures';
import type { Payer } from './payer';

/**
 * How banks of four countries put their own words around what the payer wrote: statement numbers, times, terminals and
 * references of the bank. {name}, {iban} and {text} are the payer's.
 */
const BANK_WORDS = [
	// Belgium
	'OVERSCHRIJVING IN EURO VAN REKENING {iban} {name} MEDEDELING : {text} BANKREFERENTIE : {yy}{mm}{dd}{digits10} VALUTADATUM : {dd}/{mm}/{yyyy}',
	'VIREMENT EN EUROS DU COMPTE {iban} {name} COMMUNICATION : {text} REFERENCE BANQUE : {yy}{mm}{dd}{digits10} DATE VALEUR : {dd}/{mm}/{yyyy}',
	'INSTANTOVERSCHRIJVING VAN {name} {iban} {text} UITGEVOERD OP {dd}/{mm} OM {hh}.{mi} UUR',
	'Europese overschrijving van: {name} - {iban} Mededeling: {text} Ref. : {digits4}{digits6} Val. {dd}-{mm}',
	// Netherlands
	'/TRTP/SEPA OVERBOEKING/IBAN/{iban}/BIC/INGBNL2A/NAME/{name}/REMI/{text}/EREF/NOTPROVIDED',
	'Naam: {name} Omschrijving: {text} IBAN: {iban} Kenmerk: NOTPROVIDED Valutadatum: {dd}-{mm}-{yyyy}',
	'{dd}-{mm}-{yyyy} {hh}:{mi} {digits16} {text}',
	'SEPA iDEAL IBAN: {iban} BIC: RABONL2U Naam: {name} Omschrijving: {text} Kenmerk: {dd}-{mm}-{yyyy} {hh}:{mi} {digits16}',
	// France
	'VIR SEPA RECU /DE {name} /MOTIF {text} /REF NOTPROVIDED',
	'VIR INST {name} {text} DATE {dd}/{mm}/{yyyy} {hh}H{mi}',
	'VIREMENT RECU TIERS {name} NPY {text} ID EMETTEUR FR{digits8}',
	// Germany
	'SEPA-GUTSCHRIFT EREF+NOTPROVIDED SVWZ+{text} ABWA+{name}',
	'GUTSCHRIFT UEBERW. {text} DATUM {dd}.{mm}.{yyyy}, {hh}.{mi} UHR 1.TAN {digits6}',
] as const;

/** Lines that only a bank writes: cards, terminals, cash. */
const BANK_LINES = [
	'BANCONTACT {dd}/{mm} {hh}:{mi} KAART 6703 XXXX XXXX {digits4}',
	'Betaalautomaat {hh}:{mi} pasnr. {digits3}',
	'REMISE CARTES BANCAIRES {dd}/{mm} NO {digits6}',
	'Terminal {digits8} Transactie {digits4} {dd}-{mm}',
	'STORTING GELDAUTOMAAT {dd}-{mm} {hh}.{mi} UUR KAART {digits4}',
	'VERSEMENT ESPECES {dd}/{mm}/{yy} {hh}H{mi} GUICHET {digits4}',
	'EINZAHLUNG {dd}.{mm}/{hh}.{mi}UHR',
	'RENTE {quarter}E KWARTAAL {yyyy}',
	'INTERETS CREDITEURS AU {dd}.{mm}.{yy}',
	'{digits16} {yyyy}-{mm}-{dd} {hh}:{mi}:{ss}',
] as const;

/** One field with the bank's words around the payer's. */
export function inBankWords(text: string, payer: Payer, day: number, random: Random): string {
	return fillIn(random.pick(BANK_WORDS), {
		...figuresOf(day, random),
		text: () => text,
		name: () => payer.name ?? '',
		iban: () => payer.iban ?? '',
	});
}

/** A line without a word of the payer. */
export const bankLine = (day: number, random: Random): string =>
	fillIn(random.pick(BANK_LINES), figuresOf(day, random));
