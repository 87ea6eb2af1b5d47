import type { BankTransaction } from '../model/bankTransaction';
import type { Ledger } from '../ledger/ledger';
import type { TextField } from '../model/textField';
import { meaningOf } from '../text/keywords';
import { readTokens, tokenLength, type Tokens } from '../text/tokens';
import { numbersSomethingElse } from './numberContext';
import { maskForeignDigits, maskIbans, USED } from './masks';
import { isYear } from '../ledger/numberParts';
import { readNumbers } from './readNumbers';
import { readReferences } from './readReferences';
import { endsWithUnreadDigits, readUnknownNumbers } from './readUnknownNumbers';
import type { Mention, Reading } from './reading';

/** Banks cut remittance information at 140 characters. */
const CUT_LENGTH = 138;
const LINE_BREAK_TAG = /<br\s*\/?>/gi;
const NO_ID = new Set(['NOTPROVIDED', 'NONREF', 'NOTAVAILABLE', 'NOT PROVIDED']);

/** Reads all texts of a transaction, each one once, against the ledger. */
export function readTexts(ledger: Ledger, tokens: Tokens, transaction: BankTransaction): Reading {
	const reading: Reading = { mentions: [], unknowns: [], years: [], meanings: 0, breaksOff: false };
	const { amountMinor } = transaction;
	const read = (text: string | undefined, field: TextField, structured: boolean) => {
		if (text === undefined || text === '') return;
		readTokens(tokens, text.includes('<') ? text.replace(LINE_BREAK_TAG, '\n') : text);
		const context = { ledger, reading, field, amountMinor, structured };
		maskIbans(tokens);
		readReferences(tokens, context);
		maskForeignDigits(tokens);
		readNumbers(tokens, context);
		// Ids of the payer's own making look like anything.
		if (!isPayersId(field)) readUnknownNumbers(tokens, context);
		readWords(tokens, reading, isPayersId(field));
		if (field === 'remittanceInformation' && breaksOff(tokens, text)) reading.breaksOff = true;
	};
	const { remittanceInformation, remittanceInformationType, description } = transaction;
	const { additionalInformation, endToEndId, mandateId } = transaction;
	const structured = remittanceInformationType?.startsWith('structured') === true;
	read(remittanceInformation, 'remittanceInformation', structured);
	if (additionalInformation !== remittanceInformation) {
		read(additionalInformation, 'additionalInformation', false);
	}
	if (description !== remittanceInformation && description !== additionalInformation) {
		read(description, 'description', false);
	}
	if (isId(endToEndId) && endToEndId !== remittanceInformation) {
		read(endToEndId, 'endToEndId', false);
	}
	if (isId(mandateId)) read(mandateId, 'mandateId', false);
	const { mentions, unknowns, years } = reading;
	return {
		...reading,
		mentions: mentions.length > 1 ? withoutRepeats(mentions) : fitting(mentions),
		unknowns: fitting(unknowns),
		years: fitting(years),
	};
}

const isPayersId = (field: TextField) => field === 'endToEndId' || field === 'mandateId';

const NOTHING: never[] = [];

/** The same without room to grow: all readings of a run are kept to its end. */
const fitting = <Item>(items: Item[]): Item[] => (items.length === 0 ? NOTHING : items.slice());

const isId = (id: string | undefined) => id !== undefined && !NO_ID.has(id.toUpperCase());

function breaksOff(tokens: Tokens, text: string): boolean {
	return text.length >= CUT_LENGTH || endsWithUnreadDigits(tokens);
}

function readWords(tokens: Tokens, reading: Reading, isIdField: boolean): void {
	for (let at = 0; at < tokens.count; at += 1) {
		if (!tokens.isNumber[at]) reading.meanings |= meaningOf(tokens.hashes[at]);
		else if (!isIdField && isFreeYear(tokens, at)) {
			reading.years.push(tokens.values[at]);
		}
	}
}

function isFreeYear(tokens: Tokens, at: number): boolean {
	const isFree = tokens.used[at] === USED.free || tokens.used[at] === USED.soft;
	const isYearLike = isFree && tokenLength(tokens, at) === 4 && isYear(tokens.values[at]);
	return isYearLike && !numbersSomethingElse(tokens, at);
}

/** A bank often repeats a text in another field: what is named twice counts once, as surely as it is named best. */
function withoutRepeats(mentions: readonly Mention[]): Mention[] {
	const byPlaces = new Map<string, Mention>();
	for (const mention of mentions) {
		const key = mention.found.places.join();
		const known = byPlaces.get(key);
		if (known === undefined || known.grade < mention.grade) byPlaces.set(key, mention);
	}
	return [...byPlaces.values()];
}
