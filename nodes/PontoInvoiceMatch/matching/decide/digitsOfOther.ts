import { lookUp } from '../ledger/lookUp';
import { isYear, type NumberParts } from '../ledger/numberParts';
import { partsAt } from '../ledger/partsAt';
import { invoiceAt, type Payable } from '../ledger/payable';
import { indexOfPayers, knownAs } from './payerHashes';
import type { Run, Work } from './work';

/** Fewer are a day, an hour or a count too often. */
const DIGITS = /\d{3,}/g;
const DIGITS_OF_YEAR = 4;

/**
 * Whether digits of the text are those of another invoice that the payer has open, whatever they look like there: in `A-142
 * 300 EUR A-143 75 EUR` the second may be read as an amount.
 */
export function hasDigitsOfOther(run: Run, work: Work, named: readonly Payable[]): boolean {
	const { remittanceInformation: text = '', amountMinor } = work.transaction;
	const spoken = new Set((text.match(DIGITS) ?? []).map(Number));
	for (const { place } of named) spoken.delete(serialAt(run, place));
	if (spoken.size === 0) return false;
	return knownAs(run, work.transaction).some(({ hash, isHis }) => {
		const isSpoken = (place: number) => {
			const invoice = invoiceAt(run.ledger, place);
			return invoice !== undefined && isHis(invoice) && spoken.has(serialAt(run, place));
		};
		return lookUp(run.ledger, indexOfPayers(run), hash, amountMinor, isSpoken).places.length > 0;
	});
}

const serialAt = ({ ledger }: Run, place: number): number => serialOf(partsAt(ledger, place));

/** What counts up in a number: its longest run of digits that is no year, the last of several; NaN where all may be years. */
function serialOf({ digits }: NumberParts): number {
	let serial = '';
	for (const run of digits) {
		const mayBeYear = run.length === DIGITS_OF_YEAR && isYear(Number(run));
		if (!mayBeYear && run.length >= serial.length) serial = run;
	}
	return serial === '' ? Number.NaN : Number(serial);
}
