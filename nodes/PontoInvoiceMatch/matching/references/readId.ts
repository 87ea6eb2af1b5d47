import type { Ledger } from '../ledger/ledger';
import { createNumberKeys, readNumberKeys } from '../ledger/numberKeys';
import { isYear } from '../ledger/numberParts';
import { foldText } from '../text/characters';
import { MEANING } from '../text/keywords';
import { endOf, meaningAt, readTokens, tokenText, type Tokens } from '../text/tokens';
import { hasLostZeros } from './findReference';
import { maskIbans } from './masks';
import type { ReadContext } from './readContext';
import { createReading, emptied, GRADE, type Mention } from './reading';
import { readNumbers } from './readNumbers';
import { readReferences } from './readReferences';

const LETTERS_IN_FRONT = /^[^\d]*\p{L}/u;
/** `2025-0041`; digits in one run are rather the payer's own. */
const PARTED_DIGITS = /^\d+(?:[-/.]\d+)+$/;
const SIGNS = /[-/.]/;
const ID_IN_TEXT = /(?:\bEREF\+|\/EREF\/)([^\s/+]{3,35})/;
const keys = createNumberKeys();
const scratch = createReading();

/** The payer's software makes ids: they count only as a whole, and only together with a known payer. */
export function readId(tokens: Tokens, context: ReadContext, id: string): void {
	const { reading, ledger } = context;
	readTokens(tokens, id);
	const isOfLedger = isNumberOfLedger(ledger, id);
	if (!isOfLedger && !mayNameAsWhole(tokens)) return;
	const mentions = mentionsIn(tokens, context);
	for (const mention of mentions) {
		if (!isWhole(tokens, mention)) continue;
		const isChecked = mention.grade === GRADE.reference && !hasLostZeros(mention.written);
		reading.mentions.push(isChecked ? mention : { ...mention, grade: GRADE.short });
	}
	if (mentions.length === 0 && isOfLedger) {
		reading.unknowns.push({ kind: 'number', written: id, near: [], field: context.field });
	}
}

/**
 * Reads the id that a bank wrote into a text, `EREF+2025-0187`, where nothing else there names an invoice: it books none,
 * but speaks against another.
 */
export function readIdInText(tokens: Tokens, context: ReadContext, text: string): void {
	const { mentions, hints } = context.reading;
	if (mentions.length > 0 || !text.includes('EREF')) return;
	const id = ID_IN_TEXT.exec(text)?.[1];
	if (id === undefined) return;
	readTokens(tokens, id);
	if (!mayNameAsWhole(tokens)) return;
	for (const mention of mentionsIn(tokens, context)) {
		if (isWhole(tokens, mention)) hints.push({ ...mention, grade: GRADE.short });
	}
}

/** Whether a number is all of an id, but for a word that calls it an invoice: `RE-2025-0187`. */
function isWhole(tokens: Tokens, { written }: Mention): boolean {
	const folded = foldText(written);
	if (folded === foldText(tokens.text)) return true;
	const isCalled = (meaningAt(tokens, 0) & MEANING.label) !== 0;
	return isCalled && folded === foldText(tokens.text.slice(endOf(tokens, 0)));
}

function mentionsIn(tokens: Tokens, context: ReadContext): readonly Mention[] {
	const found = emptied(scratch);
	const inside = { ...context, reading: found };
	maskIbans(tokens);
	readReferences(tokens, inside);
	readNumbers(tokens, inside);
	return found.mentions;
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
