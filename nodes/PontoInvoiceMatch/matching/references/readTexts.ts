import type { BankTransaction } from '../model/bankTransaction';
import type { Ledger } from '../ledger/ledger';
import type { TextField } from '../model/textField';
import { meaningOf } from '../text/keywords';
import { endOf, hashAt, readTokens, startOf, USED, type Tokens } from '../text/tokens';
import { maskForeignDigits, maskIbans } from './masks';
import { createNumberKeys, readNumberKeys } from '../ledger/numberKeys';
import { foldText } from '../text/characters';
import { hasLostZeros } from './findReference';
import { leavesOneOut } from './leavesOneOut';
import { readNumbers } from './readNumbers';
import { readReferences } from './readReferences';
import { endsWithUnreadDigits, readUnknownNumbers } from './readUnknownNumbers';
import { payerText, type PayerText } from './payerText';
import type { ReadContext } from './readContext';
import { GRADE, type Mention, type Reading } from './reading';
import { readYears } from './readYears';

/** Banks cut remittance information at 140 characters. */
const CUT_LENGTH = 138;
const NO_ID = new Set(['NOTPROVIDED', 'NONREF', 'NOTAVAILABLE', 'NOT PROVIDED']);
const LETTERS_IN_FRONT = /^[^\d]*\p{L}/u;
const keys = createNumberKeys();
// A line may have been broken in the middle of a number.
const BROKEN_DIGITS = /(\d)\n(?=\d)/g;

/** Reads all texts of a transaction, each one once, against the ledger. */
export function readTexts(ledger: Ledger, tokens: Tokens, transaction: BankTransaction): Reading {
	const reading: Reading = {
		mentions: [],
		hints: [],
		unknowns: [],
		years: [],
		periodYears: [],
		otherNumbers: [],
		meanings: 0,
		breaksOff: false,
	};
	const { amountMinor, bookedOn } = transaction;
	const contextOf = (field: TextField, structured = false): ReadContext => ({
		ledger,
		reading,
		field,
		amountMinor,
		bookedOn,
		bookedYear: Number(bookedOn.slice(0, 4)),
		structured,
	});
	const { remittanceInformation = '', remittanceInformationType, description } = transaction;
	const { additionalInformation, endToEndId, mandateId } = transaction;
	if (remittanceInformation !== '') {
		const structured = remittanceInformationType?.startsWith('structured') === true;
		readText(tokens, contextOf('remittanceInformation', structured), remittanceInformation);
		if (breaksOff(tokens, remittanceInformation)) reading.breaksOff = true;
	}
	const others = [
		['additionalInformation', additionalInformation],
		['description', description === additionalInformation ? undefined : description],
	] as const;
	for (const [field, text] of others) {
		if (text === undefined || text === '' || text === remittanceInformation) continue;
		// What the payer wrote stands in the remittance information; the rest is the bank's.
		if (remittanceInformation.trim() === '') readText(tokens, contextOf(field), text);
		else readMeanings(tokens, reading, text);
	}
	if (isId(endToEndId) && endToEndId !== remittanceInformation) {
		readId(tokens, contextOf('endToEndId'), endToEndId);
	}
	if (isId(mandateId)) readId(tokens, contextOf('mandateId'), mandateId);
	const { mentions, hints, unknowns, years, periodYears, otherNumbers } = reading;
	return {
		...reading,
		mentions: mentions.length > 1 ? withoutRepeats(mentions) : fitting(mentions),
		hints: fitting(hints),
		unknowns: fitting(unknowns),
		years: fitting(years),
		periodYears: fitting(periodYears),
		otherNumbers: fitting(otherNumbers),
	};
}

function readText(tokens: Tokens, context: ReadContext, raw: string): void {
	const { text, ofBank } = payerText(raw);
	const { reading } = context;
	const before = reading.mentions.length;
	tokenize(tokens, text, ofBank);
	readReferences(tokens, context);
	maskForeignDigits(tokens, context.bookedYear);
	readNumbers(tokens, context);
	const joined =
		reading.mentions.length === before && text.search(BROKEN_DIGITS) >= 0
			? text.replace(BROKEN_DIGITS, '$1')
			: undefined;
	if (joined !== undefined && ofBank.length === 0) {
		tokenize(tokens, joined, ofBank);
		readReferences(tokens, context);
		maskForeignDigits(tokens, context.bookedYear);
		readNumbers(tokens, context);
	}
	if (leavesOneOut(tokens, reading.mentions.length - before)) reading.breaksOff = true;
	readUnknownNumbers(tokens, context);
	readWords(tokens, reading);
	readYears(tokens, context);
}

/** Cuts a text into tokens, and takes out what nobody may be named by. */
function tokenize(tokens: Tokens, text: string, ofBank: PayerText['ofBank']): void {
	readTokens(tokens, text);
	for (const [from, to] of ofBank) {
		for (let at = 0; at < tokens.count; at += 1) {
			if (startOf(tokens, at) >= from && endOf(tokens, at) <= to) tokens.used[at] = USED.foreign;
		}
	}
	maskIbans(tokens);
}

/** The payer's software makes ids: they count only as a whole, and only together with a known payer. */
function readId(tokens: Tokens, context: ReadContext, id: string): void {
	const { reading, ledger } = context;
	const found: Reading = { ...reading, mentions: [], hints: [], unknowns: [] };
	const inside = { ...context, reading: found };
	readTokens(tokens, id);
	maskIbans(tokens);
	readReferences(tokens, inside);
	readNumbers(tokens, inside);
	const whole = foldText(id);
	for (const mention of found.mentions) {
		if (foldText(mention.written) !== whole) continue;
		const isChecked = mention.grade === GRADE.reference && !hasLostZeros(mention.written);
		reading.mentions.push(isChecked ? mention : { ...mention, grade: GRADE.short });
	}
	if (found.mentions.length === 0 && isNumberOfLedger(ledger, id)) {
		reading.unknowns.push({ kind: 'number', written: id, near: [], field: context.field });
	}
}

/** Whether an id has the letters and the shape of this ledger's numbers: it is one that is not open. */
function isNumberOfLedger({ shapes, prefixes }: Ledger, id: string): boolean {
	readNumberKeys(keys, id);
	return LETTERS_IN_FRONT.test(id) && prefixes.has(keys.prefix) && shapes.has(keys.letteredShape);
}

const NOTHING: never[] = [];

/** The same without room to grow: all readings of a run are kept to its end. */
const fitting = <Item>(items: Item[]): Item[] => (items.length === 0 ? NOTHING : items.slice());

const isId = (id: string | undefined): id is string =>
	id !== undefined && id !== '' && !NO_ID.has(id.toUpperCase());

function breaksOff(tokens: Tokens, text: string): boolean {
	return text.length >= CUT_LENGTH || endsWithUnreadDigits(tokens);
}

function readWords(tokens: Tokens, reading: Reading): void {
	for (let at = 0; at < tokens.count; at += 1) {
		if (!tokens.isNumber[at]) reading.meanings |= meaningOf(hashAt(tokens, at));
	}
}

/** Words of the bank: a returned payment is one, whoever says so. */
function readMeanings(tokens: Tokens, reading: Reading, text: string): void {
	readTokens(tokens, text);
	readWords(tokens, reading);
}

/** A bank often repeats a text in another field: what is named twice counts once, as surely as it is named best. */
function withoutRepeats(mentions: readonly Mention[]): Mention[] {
	const byPlaces = new Map<string | number | undefined, Mention>();
	for (const mention of mentions) {
		const { places } = mention.found;
		const key = places.length === 1 ? places[0] : places.join();
		const known = byPlaces.get(key);
		if (known === undefined || known.grade < mention.grade) byPlaces.set(key, mention);
	}
	return [...byPlaces.values()];
}
