import { invoiceAt, openAt } from '../ledger/payable';
import { isBooking, review, type Draft } from '../model/draft';
import type { Mention } from '../references/reading';
import { digitsOfOther, type MayMean } from './digitsOfOther';
import type { Run, Work } from './work';

const DIGITS = /\d{3}/;

/** A booking by number, unless the number is called that of a credit note, or {@link unlessMeansOther another one} is meant. */
export const unlessMeantOtherwise = (run: Run, work: Work, draft: Draft): Draft =>
	isBooking(draft) && work.reading.namesCredit
		? review({ code: 'speaks-of-refund' })
		: unlessMeansOther(run, work, draft);

/**
 * A booking by number or by payer, unless it leaves out another open invoice of the same customer that the text may mean as
 * well: then what is paid is for a person to see, also where the amount is exactly that of the one that was read.
 */
export function unlessMeansOther(run: Run, work: Work, draft: Draft): Draft {
	if (!isBooking(draft)) return draft;
	const other = besideLines(run, work, draft) ?? inTheRest(run, work, draft);
	return other === undefined ? draft : review({ code: 'may-mean-another', ...other });
}

/** Digits that stand in a list beside a number. */
function besideLines({ ledger }: Run, { reading }: Work, { lines }: Draft): MayMean | undefined {
	for (const { written, place } of reading.beside) {
		const isPaid = lines.some((line) => line.place === place);
		const number = invoiceAt(ledger, place)?.number;
		if (!isPaid && number !== undefined && openAt(ledger, place) > 0) return { written, number };
	}
	return undefined;
}

/**
 * Digits anywhere else that may be of an invoice of the same customer, whoever pays: asked only where the text has some beside
 * those of what is paid.
 */
function inTheRest(run: Run, work: Work, { lines }: Draft): MayMean | undefined {
	const { remittanceInformation: text = '' } = work.transaction;
	const isOfLines = ({ found }: Mention) => lines.some(({ place }) => found.places.includes(place));
	let rest = text;
	for (const mention of work.reading.mentions) {
		if (isOfLines(mention)) rest = rest.replace(mention.written, ' ');
	}
	const [line] = lines;
	if (line === undefined || !DIGITS.test(rest)) return undefined;
	const { customerName = '', customerIbans } = line.invoice;
	const [counterpartIban = ''] = customerIbans;
	return digitsOfOther(run, work, lines, { counterpartIban, counterpartName: customerName });
}
