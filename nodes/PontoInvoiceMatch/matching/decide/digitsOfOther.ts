import { lookUp } from '../ledger/lookUp';
import { isYear } from '../ledger/numberParts';
import { partsAt } from '../ledger/partsAt';
import { invoiceAt, openAt, type Payable } from '../ledger/payable';
import type { BankTransaction } from '../model/bankTransaction';
import type { OpenInvoice } from '../model/openInvoice';
import { foldText } from '../text/characters';
import { indexOfPayers, knownAs } from './payerHashes';
import type { Run, Work } from './work';

/** Fewer are a day, an hour or a count too often. */
const DIGITS = /\d{3,}/g;
const DIGITS_OF_YEAR = 4;
const MINOR_OF_UNIT = 100;
const FEWEST_OF_SERIAL = 3;
/** `25187` and `2025187` for 2025-187. */
const BEHIND_YEAR = /^(?:20)?2\d0*/;
/** A shorter number may be spelled by chance. */
const FEWEST_SPELLED = 4;
/** `202505` */
const MONTH_OF_YEAR = /^20\d\d(?:0[1-9]|1[0-2])$/;
const SEPARATORS = /[^\p{L}\p{N}]+/u;

/** Digits of a text, and the number of the other open invoice that they may mean. */
export interface MayMean {
	readonly written: string;
	readonly number: string;
}

/**
 * Another invoice that the payer, or another `debtor`, has open and that the text may name, however its digits are read
 * there: in `A-142 300 EUR A-143 75 EUR` the second may look like an amount. Its digits that count up are enough, `187` or
 * `25187` for 2025-0187, and so is the number as it is spelled.
 */
export function digitsOfOther(
	run: Run,
	work: Work,
	named: ReadonlyArray<Pick<Payable, 'place'>>,
	debtor: Pick<BankTransaction, 'counterpartIban' | 'counterpartName'> = work.transaction,
): MayMean | undefined {
	const { remittanceInformation: text = '', amountMinor } = work.transaction;
	// What is paid, in whole units, is no number: `F1042 EUR 181,50`.
	const isPaid = (digits: string) => Number(digits) === Math.trunc(amountMinor / MINOR_OF_UNIT);
	const spoken = (text.match(DIGITS) ?? []).filter((digits) => !isPaid(digits));
	if (spoken.length === 0) return undefined;
	const own = new Set(named.map(({ place }) => serialAt(run, place)));
	const names = named.map(({ place }) => foldText(invoiceAt(run.ledger, place)?.number ?? ''));
	const words = text.split(SEPARATORS).map(foldText);
	let other: MayMean | undefined;
	for (const { hash, isHis } of knownAs(run, debtor)) {
		lookUp(run.ledger, indexOfPayers(run), hash, amountMinor, (place) => {
			const invoice = invoiceAt(run.ledger, place);
			const isOther =
				invoice !== undefined &&
				openAt(run.ledger, place) > 0 &&
				isHis(invoice) &&
				!named.some((each) => each.place === place);
			if (!isOther) return false;
			const serial = serialAt(run, place);
			const written =
				(own.has(serial) ? undefined : spoken.find((digits) => isSerial(digits, serial))) ??
				(isInside(invoice, names) ? undefined : spelledIn(words, invoice));
			if (written !== undefined) other ??= { written, number: invoice.number };
			return written !== undefined;
		});
	}
	return other;
}

const isSerial = (digits: string, serial: string): boolean =>
	(serial !== '' && Number(digits) === Number(serial)) ||
	(serial.length >= FEWEST_OF_SERIAL && digits.replace(BEHIND_YEAR, '') === serial);

/** 2025-0142 is not spelled where VF-2025-0142 is. */
const isInside = ({ number }: OpenInvoice, names: readonly string[]): boolean =>
	names.some((name) => name.includes(foldText(number)));

/** The number of an invoice among the words of a text: in its parts, whatever signs stand between them, or in one run. */
function spelledIn(words: readonly string[], { number }: OpenInvoice): string | undefined {
	const whole = foldText(number);
	if (whole.length < FEWEST_SPELLED) return undefined;
	const parts = number.split(SEPARATORS).map(foldText);
	const isHere = (word: string, from: number) =>
		word === whole || parts.every((part, at) => part === words[from + at]);
	return words.some(isHere) ? number : undefined;
}

const serialAt = ({ ledger }: Run, place: number): string =>
	serialOf(partsAt(ledger, place).digits);

/** What counts up in a number, without leading zeros: its longest run of digits that is no year or month, the last of several. */
function serialOf(digits: readonly string[]): string {
	let serial = '';
	for (const run of digits) {
		const mayBeYear =
			(run.length === DIGITS_OF_YEAR && isYear(Number(run))) ||
			(digits.length > 1 && MONTH_OF_YEAR.test(run));
		if (!mayBeYear && run.length >= serial.length) serial = run;
	}
	return serial.replace(/^0+/, '');
}
