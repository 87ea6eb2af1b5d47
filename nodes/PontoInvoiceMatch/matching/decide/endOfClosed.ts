import { firstEntry, itemOf, nextEntry } from '../ledger/hashIndex';
import { MAX_CANDIDATES } from '../ledger/lookUp';
import { createNumberKeys, readNumberKeys } from '../ledger/numberKeys';
import { numberParts } from '../ledger/numberParts';
import { numberAt, partsAt } from '../ledger/partsAt';
import { openAt, type Payable } from '../ledger/payable';
import type { Reason } from '../model/reason';
import { nameWords } from '../party/names';
import { isSameNumber } from '../references/findNumber';
import { isInRange } from '../references/knownRange';
import { BEGINS_ANEW } from '../text/beginsAnew';
import { MEANING, meaningOf, wordHash } from '../text/keywords';
import { isPartOf, serialIn } from './bySerial';
import { isSilent, SILENT } from './otherWords';
import type { Run, Work } from './work';

/** The only digits of a text. */
const ONLY_DIGITS = /^\D*(\d{1,9})\D*$/;
const YEAR_IN_FRONT = /(?<!\d)(20\d\d)(?=[ ,:/-]{1,3}n(?:[ro°º]|um[a-zé]*)?[ .:°º]{1,3}\d)/i;
const YEAR_BEHIND =
	/(?<=\d)[ ,]{1,2}(?:van|uit|de|du|of|from|aus|von|vom|in|anno)(?: het jaar| l'ann[ée]e)? (20\d\d)(?!\d)/i;
const CENTURY_DIGITS = 2;
const WORD_BEHIND = /^( ?)(\p{L}+)/u;
const MINOR_OF_MOST = 100;
const MOST_INSTALMENTS = 12;
const keys = createNumberKeys();

/**
 * Why the only digits of a text speak against the invoice that payer and amount suggest: they are no part of
 * its number, but the end of one like it that cannot be paid any more. `42`, `nr 42` and `2025042` may mean 2025-0042,
 * which was settled, and not 2025-0057.
 */
export function meansClosed(
	run: Run,
	{ transaction: { remittanceInformation = '', amountMinor } }: Work,
	{ invoice }: Payable,
): Reason | undefined {
	const text = withoutYear(remittanceInformation, invoice.number);
	const [, written] = ONLY_DIGITS.exec(text) ?? [];
	if (written === undefined || Number(written) * MINOR_OF_MOST === amountMinor) return undefined;
	if (isPartOf(invoice, written) || !mayBeNumber(text, written)) return undefined;
	const number = closedWith(run, invoice.number, written);
	return number === undefined ? undefined : { code: 'may-mean-unpayable', written, number };
}

/** A text without the year of a number beside its digits: `2025 nr 41`, `41 van 2025`. */
function withoutYear(text: string, number: string): string {
	const [, year] = YEAR_IN_FRONT.exec(text) ?? YEAR_BEHIND.exec(text) ?? [];
	if (year === undefined || !number.includes(year.slice(CENTURY_DIGITS))) return text;
	return text.replace(YEAR_IN_FRONT, '').replace(YEAR_BEHIND, '');
}

/**
 * Whether the words directly beside digits leave them a number: `nr 42`, `bedankt 42`, but neither `huur nr 42` nor
 * `42 broodjes`. Few digits, as in `termijn 3`, need the word "number".
 */
function mayBeNumber(text: string, written: string): boolean {
	const at = text.indexOf(written);
	const [, gap, word = ''] = WORD_BEHIND.exec(text.slice(at + written.length)) ?? [];
	if (gap === '' || nameWords(word).some((noun) => !isSilent(noun))) return false;
	const before = nameWords(text.slice(0, at).split(BEGINS_ANEW).at(-1) ?? '').map(meaningOfWord);
	const isFew = Number(written) <= MOST_INSTALMENTS;
	if (isFew && !((before.at(-1) ?? 0) & MEANING.numberWord)) return false;
	const first = before
		.reverse()
		.find((meaning) => !(meaning & (MEANING.numberWord | MEANING.link)));
	return first === undefined || (first & SILENT) !== 0;
}

const meaningOfWord = (word: string) => meaningOf(wordHash(word));

/** The number that differs from another one in what runs on, and of which nothing is open. */
function closedWith({ ledger }: Run, number: string, written: string): string | undefined {
	const serial = serialIn(numberParts(number));
	const at = number.lastIndexOf(serial);
	const [front, behind] = [number.slice(0, at), number.slice(at + serial.length)];
	const end = withoutFront(written, front.replace(/\D/g, ''));
	if (end.length > serial.length || Number(end) === 0) return undefined;
	const other = front + end.padStart(serial.length, '0') + behind;
	if (ledger.knownRanges.some((range) => isInRange(other, range))) return other;
	readNumberKeys(keys, other);
	if (keys.parts === undefined) return undefined;
	const parts = numberParts(other);
	let seen = 0;
	for (
		let entry = firstEntry(ledger.index, keys.parts);
		entry >= 0;
		entry = nextEntry(ledger.index, entry)
	) {
		seen += 1;
		if (seen > MAX_CANDIDATES) return undefined;
		const place = itemOf(ledger.index, entry);
		const isSame = isSameNumber(partsAt(ledger, place), parts, parts.digits.at(-1) ?? '');
		if (isSame && openAt(ledger, place) === 0) return numberAt(ledger, place);
	}
	return undefined;
}

/** `2025042` without the 2025 that numbers have in front. */
const withoutFront = (written: string, front: string) =>
	written.startsWith(front) && written.length > front.length
		? written.slice(front.length)
		: written;
