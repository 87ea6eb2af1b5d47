import type { BankTransaction } from '../../../../../nodes/PontoInvoiceMatch/matching/model/bankTransaction';
import { createLedger } from '../../../../../nodes/PontoInvoiceMatch/matching/ledger/ledger';
import type { KnownReference } from '../../../../../nodes/PontoInvoiceMatch/matching/model/matchOptions';
import type { OpenInvoice } from '../../../../../nodes/PontoInvoiceMatch/matching/model/openInvoice';
import { GRADE } from '../../../../../nodes/PontoInvoiceMatch/matching/references/reading';
import { readTexts } from '../../../../../nodes/PontoInvoiceMatch/matching/references/readTexts';
import { createTokens } from '../../../../../nodes/PontoInvoiceMatch/matching/text/tokens';
import { invoice, payment } from '../examples';

const GRADE_NAMES = new Map(Object.entries(GRADE).map(([name, grade]) => [grade, name]));

/** An invoice by its number, or by its number and a reference: `2025-0140 +++123/4567/89002+++`. */
const toInvoice = (written: string): OpenInvoice => {
	const [number, ...references] = written.split(' ');
	return invoice({ id: number, number, references });
};

function readingOf(
	invoices: readonly string[],
	texts: string | Partial<BankTransaction>,
	known: readonly KnownReference[],
) {
	const ledger = createLedger(invoices.map(toInvoice), known);
	const transaction = payment(typeof texts === 'string' ? { remittanceInformation: texts } : texts);
	const reading = readTexts(ledger, createTokens(), transaction);
	const numberOf = (place: number) => ledger.invoices[place]?.number ?? 'a known one';
	return { ...reading, numberOf };
}

/** What the texts of a payment say, one line for each finding: how surely, as written, and which invoices. */
export function whatIsRead(
	invoices: readonly string[],
	texts: string | Partial<BankTransaction>,
	known: readonly KnownReference[] = [],
): string[] {
	const { mentions, unknowns, years, breaksOff, numberOf } = readingOf(invoices, texts, known);
	return [
		...mentions.map(({ grade, labelled, listed, written, found }) => {
			const how = [GRADE_NAMES.get(grade), labelled && 'labelled', listed && 'listed'];
			const more = found.size > found.places.length ? ` (of ${found.size})` : '';
			const numbers = found.places.map(numberOf).join(' or ');
			return `${how.filter(Boolean).join(' ')}: ${written} = ${numbers}${more}`;
		}),
		...unknowns.map(({ kind, written }) => `unknown ${kind}: ${written}`),
		...years.map((year) => `year ${year}`),
		...(breaksOff ? ['breaks off'] : []),
	];
}

/** What the texts of a payment say beside that: what may be meant all the same, and what speaks against an invoice. */
export function whatElseIsRead(
	invoices: readonly string[],
	texts: string | Partial<BankTransaction>,
): string[] {
	const { hints, unknowns, otherNumbers, endings, beside, numberOf } = readingOf(
		invoices,
		texts,
		[],
	);
	return [
		...hints.map(
			({ written, found }) => `perhaps: ${written} = ${found.places.map(numberOf).join(' or ')}`,
		),
		...unknowns.flatMap(({ written, near }) =>
			near.map((other) => `${written} is nearly ${other}`),
		),
		...otherNumbers.map((written) => `other number: ${written}`),
		...endings.map((ending) => `ending: ${ending}`),
		...beside.map(({ written, place }) => `beside: ${written} may be ${numberOf(place)}`),
	];
}

/** The fields in which something was read, whether it is an invoice's or not. */
export function whereItIsRead(
	invoices: readonly string[],
	texts: Partial<BankTransaction>,
): string[] {
	const { mentions, unknowns } = readingOf(invoices, texts, []);
	return [...mentions, ...unknowns].map(({ field }) => field);
}
