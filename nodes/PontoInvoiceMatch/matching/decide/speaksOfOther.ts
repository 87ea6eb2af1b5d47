import type { Payable } from '../ledger/payable';
import { payablesAt } from '../ledger/payable';
import type { BankTransaction } from '../model/bankTransaction';
import type { OpenInvoice } from '../model/openInvoice';
import type { Reason } from '../model/reason';
import { wordsOfName } from '../party/customers';
import { allWords, withoutNoise } from '../party/names';
import { relatedByAmount, type Related } from '../party/related';
import type { Mention } from '../references/reading';
import { foldText } from '../text/characters';
import { isForPerson, isForSomebody } from './forSomebody';
import { namedByOneWord } from './namedByOneWord';
import { otherNumberIn } from './otherNumber';
import { otherTime } from './otherTime';
import { ownWords } from './ownWords';
import { purposeIn } from './purposes';
import type { Run, Work } from './work';

/**
 * What in the text speaks of something else than the invoice that payer and amount suggest: another purpose, somebody
 * else, another customer's name, another year or month.
 */
export function speaksOfOther(
	run: Run,
	work: Work,
	related: Related,
	payable: Payable,
): Reason | undefined {
	const { mentions, hints } = work.reading;
	const isOther = ({ found }: Mention) => !found.places.includes(payable.place);
	const hint = mentions.find(isOther) ?? hints.find(isOther);
	if (hint !== undefined) return { code: 'names-another-invoice', written: hint.written };
	return numberOfOther(work, payable.invoice) ?? speaksOfOtherThing(run, work, related, payable);
}

/** A number of something else, which the invoice does not carry, beside which nothing in the text is the invoice's. */
function numberOfOther(
	{ transaction: { remittanceInformation: text }, reading }: Work,
	{ references }: OpenInvoice,
): Reason | undefined {
	if (text === undefined || reading.mentions.length > 0) return undefined;
	const written = otherNumberIn(text);
	if (written === undefined) return undefined;
	const folded = foldText(written);
	const isCarried = references.some((reference) => folded.endsWith(foldText(reference)));
	return isCarried ? undefined : { code: 'speaks-of-other-purpose', written };
}

/** The same, but for what numbers in it say. */
export function speaksOfOtherThing(
	run: Run,
	work: Work,
	related: Related,
	payable: Pick<Payable, 'place' | 'invoice'>,
): Reason | undefined {
	const { transaction, reading } = work;
	const text = transaction.remittanceInformation ?? '';
	const [numbered] = reading.otherNumbers;
	if (numbered !== undefined) return { code: 'speaks-of-other-purpose', written: numbered };
	const all = allWords(text);
	const words = withoutNoise(all);
	const other =
		words.length === 0 ? undefined : wordsOfOther(run, transaction, related, payable, words, all);
	return other ?? otherTime(work, payable, words);
}

/** Another purpose, somebody else or another customer in the words of a text. */
function wordsOfOther(
	run: Run,
	transaction: BankTransaction,
	related: Related,
	{ place, invoice }: Pick<Payable, 'place' | 'invoice'>,
	words: readonly string[],
	all: readonly string[],
): Reason | undefined {
	const purpose = purposeIn(words, () => ownWords(transaction, invoice));
	if (purpose !== undefined) return { code: 'speaks-of-other-purpose', written: purpose };
	if (isForSomebody(all, transaction, invoice)) return { code: 'speaks-of-somebody-else' };
	const other =
		otherCustomerNamed(run, invoice, transaction, words) ??
		otherDebtorNamed(run, related, place, new Set(words));
	if (other !== undefined) return { code: 'names-another-customer', customer: other };
	return isForPerson(all, transaction, invoice) ? { code: 'speaks-of-somebody-else' } : undefined;
}

/** Another customer, neither the payer nor the one whose invoice it is, whom the text names. */
function otherCustomerNamed(
	{ customers, customersNamed }: Run,
	{ customerName = '' }: OpenInvoice,
	{ counterpartName = '' }: BankTransaction,
	words: readonly string[],
): string | undefined {
	const own = new Set([
		...wordsOfName(customers, customerName),
		...wordsOfName(customers, counterpartName),
	]);
	if (words.every((word) => own.has(word))) return undefined;
	const whole = customersNamed(words).find((name) =>
		wordsOfName(customers, name).some((word) => !own.has(word)),
	);
	return whole ?? namedByOneWord(customersNamed, words, own);
}

/** Another customer who owes the same amount, with all words of his name in the text. */
function otherDebtorNamed(
	{ ledger, customers }: Run,
	related: Related,
	place: number,
	spoken: ReadonlySet<string>,
): string | undefined {
	const own = new Set(wordsOfName(customers, ledger.invoices[place]?.customerName));
	for (const { invoice } of payablesAt(ledger, relatedByAmount(related).places)) {
		const { customerName = '' } = invoice;
		const name = wordsOfName(customers, customerName);
		const isOther = name.some((word) => !own.has(word));
		if (name.length > 1 && isOther && name.every((word) => spoken.has(word))) return customerName;
	}
	return undefined;
}
