import type { BankTransaction } from '../model/bankTransaction';
import type { Ledger } from '../ledger/ledger';
import type { TextField } from '../model/textField';
import { USED, endOf, readComposed, readTokens, startOf, type Tokens } from '../text/tokens';
import { endsWithUnreadDigits, mayBeCutOff } from './breaksOff';
import { maskIds } from './maskIds';
import { maskForeignDigits, maskIbans } from './masks';
import { leavesEndOut } from './leavesEndOut';
import { leavesOneOut } from './leavesOneOut';
import { passOverPayer } from './passOverPayer';
import { readBare } from './readBare';
import { readBeside } from './readBeside';
import { readId, readIdInText } from './readId';
import { readNumbers } from './readNumbers';
import { readReferences } from './readReferences';
import { readUnknownNumbers } from './readUnknownNumbers';
import { payerText, withoutNotRejected, type PayerText } from './payerText';
import type { ReadContext } from './readContext';
import { fitting } from './fitting';
import { createReading, emptied, type Reading } from './reading';
import { readYears } from './readYears';

const NO_ID = new Set(['', 'NOTPROVIDED', 'NONREF', 'NOTAVAILABLE', 'NOT PROVIDED']);
// What is read is gathered here, and copied when all of it is known: most transactions name one invoice or none.
const scratch = createReading();
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
	readIdInText(tokens, context, remittanceInformation);
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

const isId = (id: string | undefined): id is string => id !== undefined && !NO_ID.has(id);
