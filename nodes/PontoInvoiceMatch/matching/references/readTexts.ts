import type { BankTransaction } from '../model/bankTransaction';
import type { Ledger } from '../ledger/ledger';
import type { TextField } from '../model/textField';
import {
	USED,
	endOf,
	readComposed,
	readTokens,
	startOf,
	tokenText,
	type Tokens,
} from '../text/tokens';
import { endsWithUnreadDigits, mayBeCutOff } from './breaksOff';
import { maskIds } from './maskIds';
import { maskForeignDigits, maskIbans } from './masks';
import { createNumberKeys, readNumberKeys } from '../ledger/numberKeys';
import { isYear } from '../ledger/numberParts';
import { foldText } from '../text/characters';
import { hasLostZeros } from './findReference';
import { leavesEndOut } from './leavesEndOut';
import { leavesOneOut } from './leavesOneOut';
import { passOverPayer } from './passOverPayer';
import { readBare } from './readBare';
import { readBeside } from './readBeside';
import { readNumbers } from './readNumbers';
import { readReferences } from './readReferences';
import { readUnknownNumbers } from './readUnknownNumbers';
import { payerText, withoutNotRejected, type PayerText } from './payerText';
import type { ReadContext } from './readContext';
import { fitting } from './fitting';
import { createReading, emptied, GRADE, type Reading } from './reading';
import { readYears } from './readYears';

const NO_ID = new Set(['', 'NOTPROVIDED', 'NONREF', 'NOTAVAILABLE', 'NOT PROVIDED']);
const LETTERS_IN_FRONT = /^[^\d]*\p{L}/u;
/** `2025-0041`; digits in one run are rather the payer's own. */
const PARTED_DIGITS = /^\d+(?:[-/.]\d+)+$/;
const SIGNS = /[-/.]/;
const keys = createNumberKeys();
// What is read is gathered here, and copied when all of it is known: most transactions name one invoice or none.
const scratch = createReading();
const scratchOfId = createReading();
// A line may have been broken in the middle of a number.
const BROKEN_DIGITS = /(\d)\n(?=\d)/g;

/** Reads all texts of a transaction, each one once, against the ledger. */
export function readTexts(ledger: Ledger, tokens: Tokens, transaction: BankTransaction): Reading {
	const { remittanceInformation = '', remittanceInformationType, description } = transaction;
	const { additionalInformation, endToEndId, mandateId } = transaction;
	const reading = emptied(scratch);
	const structured = remittanceInformationType?.startsWith('structured') === true;
	const context = contextOf(ledger, transaction, 'remittanceInformation', structured);
	readText(tokens, context, remittanceInformation);
	if (endsWithUnreadDigits(tokens, ledger)) reading.breaksOff = true;
	readOther(tokens, ledger, transaction, 'additionalInformation', additionalInformation);
	if (description !== additionalInformation) {
		readOther(tokens, ledger, transaction, 'description', description);
	}
	if (isId(endToEndId) && endToEndId !== remittanceInformation) {
		readId(tokens, contextOf(ledger, transaction, 'endToEndId'), endToEndId);
	}
	if (isId(mandateId)) readId(tokens, contextOf(ledger, transaction, 'mandateId'), mandateId);
	return fitting(reading, ledger.memory.seats);
}

const contextOf = (
	ledger: Ledger,
	{ amountMinor, bookedOn, counterpartName = '' }: BankTransaction,
	field: TextField,
	structured = false,
): ReadContext => ({
	ledger,
	reading: scratch,
	field,
	amountMinor,
	payerName: counterpartName,
	bookedOn,
	bookedYear: Number(bookedOn.slice(0, 4)),
	structured,
});

/** What the payer wrote stands in the remittance information; where there is any, the rest is the bank's. */
function readOther(
	tokens: Tokens,
	ledger: Ledger,
	transaction: BankTransaction,
	field: TextField,
	text: string | undefined,
): void {
	const { remittanceInformation = '' } = transaction;
	if (text === undefined || text === remittanceInformation) return;
	if (remittanceInformation.trim() === '') {
		readText(tokens, contextOf(ledger, transaction, field), text);
		return;
	}
	// Of the bank's words only the meaning counts: a returned payment is one, whoever says so.
	readTokens(tokens, withoutNotRejected(text));
	scratch.meanings |= tokens.meaning;
}

function readText(tokens: Tokens, context: ReadContext, raw: string): void {
	const { text, ofBank } = payerText(raw);
	const { reading } = context;
	tokenize(tokens, context, text, ofBank);
	if (mayBeCutOff(tokens)) reading.breaksOff = true;
	const before = reading.mentions.length;
	if (tokens.numberCount > 0) readReferences(tokens, context);
	// In most texts that have digits at all, all of them are those of a reference.
	if (!isAllRead(tokens)) readDigits(tokens, context, before, ofBank.length === 0 ? text : '');
	reading.meanings |= tokens.meaning;
}

/** Whether no digits are left that a reference did not take. */
function isAllRead(tokens: Tokens): boolean {
	for (let at = 0; at < tokens.count; at += 1) {
		if (tokens.isNumber[at] && tokens.used[at] !== USED.read) return false;
	}
	return true;
}

/** Reads what may be numbers in a text whose references are read. `whole`: the text, where all of it is the payer's. */
function readDigits(tokens: Tokens, context: ReadContext, before: number, whole: string): void {
	const { reading, bookedYear, ledger } = context;
	maskForeignDigits(tokens, bookedYear, ledger);
	readNumbers(tokens, context);
	if (reading.mentions.length === before && whole.search(BROKEN_DIGITS) >= 0) {
		tokenize(tokens, context, whole.replace(BROKEN_DIGITS, '$1'), []);
		readReferences(tokens, context);
		maskForeignDigits(tokens, bookedYear, ledger);
		readNumbers(tokens, context);
	}
	if (leavesOneOut(tokens, reading.mentions.length - before)) reading.breaksOff = true;
	if (leavesEndOut(tokens, context, before)) reading.breaksOff = true;
	readBeside(tokens, context, before);
	maskIds(tokens, context);
	readUnknownNumbers(tokens, context);
	if (reading.mentions.length === 0 && reading.unknowns.length === 0) readBare(tokens, context);
	readYears(tokens, context);
}

/** Cuts a text into tokens, and takes out what nobody may be named by. */
function tokenize(
	tokens: Tokens,
	{ payerName }: ReadContext,
	text: string,
	ofBank: PayerText['ofBank'],
): void {
	readComposed(tokens, text);
	for (const [from, to] of ofBank) {
		for (let at = 0; at < tokens.count; at += 1) {
			if (startOf(tokens, at) >= from && endOf(tokens, at) <= to) tokens.used[at] = USED.foreign;
		}
	}
	maskIbans(tokens);
	if (payerName !== '' && tokens.numberCount > 0) passOverPayer(tokens, payerName);
}

/** The payer's software makes ids: they count only as a whole, and only together with a known payer. */
function readId(tokens: Tokens, context: ReadContext, id: string): void {
	const { reading, ledger } = context;
	readTokens(tokens, id);
	const isOfLedger = isNumberOfLedger(ledger, id);
	if (!isOfLedger && !mayNameAsWhole(tokens)) return;
	const found = emptied(scratchOfId);
	const inside = { ...context, reading: found };
	maskIbans(tokens);
	readReferences(tokens, inside);
	readNumbers(tokens, inside);
	const whole = foldText(id);
	for (const mention of found.mentions) {
		if (foldText(mention.written) !== whole) continue;
		const isChecked = mention.grade === GRADE.reference && !hasLostZeros(mention.written);
		reading.mentions.push(isChecked ? mention : { ...mention, grade: GRADE.short });
	}
	if (found.mentions.length === 0 && isOfLedger) {
		reading.unknowns.push({ kind: 'number', written: id, near: [], field: context.field });
	}
}

/** Whether a text may be a number or reference and nothing else: digits with letters in front, or an RF. */
function mayNameAsWhole(tokens: Tokens): boolean {
	const startsLikeOne = tokens.isNumber[0] === 1 || tokens.isNumber[1] === 1;
	if (!startsLikeOne) return false;
	return tokens.isNumber[tokens.count - 1] === 1 || foldText(tokenText(tokens, 0)).endsWith('RF');
}

/** Whether an id has the letters, or a year, and the shape of this ledger's numbers: it is one that is not open. */
function isNumberOfLedger({ shapes, prefixes }: Ledger, id: string): boolean {
	readNumberKeys(keys, id);
	if (PARTED_DIGITS.test(id)) return shapes.has(keys.shape) && hasYear(id);
	return prefixes.has(keys.prefix) && shapes.has(keys.letteredShape) && LETTERS_IN_FRONT.test(id);
}

const hasYear = (id: string) =>
	id.split(SIGNS).some((run) => run.length === 4 && isYear(Number(run)));

const isId = (id: string | undefined): id is string => id !== undefined && !NO_ID.has(id);
