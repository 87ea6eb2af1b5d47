import type { Payable } from '../ledger/payable';
import { payablesAt } from '../ledger/payable';
import type { Ledger } from '../ledger/ledger';
import type { BankTransaction } from '../model/bankTransaction';
import type { OpenInvoice } from '../model/openInvoice';
import type { Reason } from '../model/reason';
import { nameWords } from '../party/names';
import { relatedByAmount, type Related } from '../party/related';
import { spokenMonths } from '../text/spokenMonths';
import type { Run, Work } from './work';

const PURPOSES = new Set(
	(
		'WAARBORG HUURWAARBORG WAARBORGSOM BORG BORGSOM BORGTOCHT CAUTION CAUTIONNEMENT KAUTION MIETKAUTION GARANTIE GARANTIEVERKLARING ' +
		'LENING LEENBEDRAG PRET EMPRUNT DARLEHEN DARLEHN KREDIET LOAN AFLOSSING DON DONS DONATIE DONATION GIFT SCHENKING SPENDE LEGAAT ' +
		'KAPITAAL KAPITAALVERHOGING KAPITAALINBRENG CAPITAL KAPITAL KAPITALERHOHUNG APPORT INBRENG DEELNEMING AANDELEN ACTIONS DIVIDEND ' +
		'DIVIDENDE DIVIDENDEN ERFENIS HERITAGE CADEAU GESCHENK CROWDFUNDING SPONSORING ' +
		'LOON LONEN SALARIS SALARISSEN SALAIRE SALAIRES GEHALT LOHN SALARY WAGES PENSIOEN PENSION RENTE RENTEN ALIMENTATIE ALIMENTAIRE ' +
		'UNTERHALT INTREST INTRESTEN INTEREST INTERETS ZINSEN BELASTING BELASTINGEN TAXE TAXES IMPOT IMPOTS STEUER STEUERN BOETE ' +
		'BOETES AMENDE AMENDES BUSSGELD NOTARIS NOTAIRE NOTAR ONKOSTENNOTA SPESEN SPESENABRECHNUNG SUBSIDIE SUBSIDIES ' +
		'SUBVENTION UITKERING SCHADEVERGOEDING INDEMNITE INDEMNISATION ENTSCHADIGUNG TERUGGAVE REMBOURS VERJAARDAG ' +
		'ANNIVERSAIRE GEBURTSTAG SPAARPLAN SPAREN EPARGNE SPARPLAN KINDERBIJSLAG KINDERGELD GROEIPAKKET ' +
		'CAUZIONE CAUZIONALE FIANZA KAUCJA DEPOSITUM PRESTITO MUTUO PRESTAMO POZYCZKA DONAZIONE DONACION DAROWIZNA REGALO'
	).split(' '),
);
const FOR = new Set(['VOOR', 'NAMENS', 'POUR', 'FUR', 'FUER', 'FOR']);
// "voor de levering"
const FEWEST_LETTERS_OF_NAME = 4;
const BEHALF =
	/\b(?:NAMENS|IN NAAM VAN|(?:POUR|PR) (?:LE )?COMPTE DE|AU NOM DE|IM (?:NAMEN|AUFTRAG) VON|ON BEHALF|VOOR REKENING VAN)\b/;

/**
 * What in the text speaks of something else than the invoice that payer and amount suggest: another purpose, somebody
 * else, another customer's name, another year or month.
 */
export function speaksOfOther(
	run: Run,
	{ transaction, reading }: Work,
	related: Related,
	{ place, invoice }: Payable,
): Reason | undefined {
	const hint = [...reading.mentions, ...reading.hints].find(
		({ found }) => !found.places.includes(place),
	);
	if (hint !== undefined) return { code: 'names-another-invoice', written: hint.written };
	const text = transaction.remittanceInformation ?? '';
	const [numbered] = reading.otherNumbers;
	if (numbered !== undefined) return { code: 'speaks-of-other-purpose', written: numbered };
	const words = nameWords(text);
	const spoken = new Set(words);
	const purpose = words.find((word) => PURPOSES.has(word));
	if (purpose !== undefined) return { code: 'speaks-of-other-purpose', written: purpose };
	if (BEHALF.test(words.join(' '))) return { code: 'speaks-of-somebody-else' };
	const other =
		otherCustomerNamed(run, invoice, transaction, words) ??
		otherDebtorNamed(run.ledger, related, place, spoken);
	if (other !== undefined) return { code: 'names-another-customer', customer: other };
	const { number, issueDate, dueDate } = invoice;
	const dates = [issueDate, dueDate].flatMap((date) => (date ? [date] : []));
	if (dates.length === 0) return undefined;
	const years = dates.map((date) => Number(date.slice(0, 4)));
	const [year] = years;
	const spokenYears = [...reading.years, ...reading.periodYears];
	const [otherYear] = spokenYears;
	const isOther = !spokenYears.some((one) => years.includes(one));
	if (year !== undefined && otherYear !== undefined && isOther) {
		return { code: 'other-year', number, year, spoken: otherYear };
	}
	const months = spokenMonths(text, words);
	const own = new Set(dates.map((date) => Number(date.slice(5, 7))));
	return months.length === 0 || months.some((month) => own.has(month))
		? undefined
		: { code: 'other-month', number };
}

/** Another customer, neither the payer nor the one whose invoice it is, whose whole name stands in the text. */
function otherCustomerNamed(
	{ customersNamed }: Run,
	{ customerName = '' }: OpenInvoice,
	{ counterpartName = '' }: BankTransaction,
	words: readonly string[],
): string | undefined {
	const own = new Set([...nameWords(customerName), ...nameWords(counterpartName)]);
	if (words.every((word) => own.has(word))) return undefined;
	const whole = customersNamed(words).find((name) =>
		nameWords(name).some((word) => !own.has(word)),
	);
	if (whole !== undefined) return whole;
	// "voor Peeters": one word of a name is enough behind a word for "for".
	const at = words.findIndex(
		(word, index) => isNameBehindFor(word, words[index - 1]) && !own.has(word),
	);
	return at < 0 ? undefined : customersNamed.withWord(words[at] ?? '');
}

const isNameBehindFor = (word: string, before: string | undefined) =>
	before !== undefined && FOR.has(before) && word.length >= FEWEST_LETTERS_OF_NAME;

/** Another customer who owes the same amount, with all words of his name in the text. */
function otherDebtorNamed(
	ledger: Ledger,
	related: Related,
	place: number,
	spoken: ReadonlySet<string>,
): string | undefined {
	if (spoken.size === 0) return undefined;
	const own = new Set(nameWords(ledger.invoices[place]?.customerName ?? ''));
	for (const { invoice } of payablesAt(ledger, relatedByAmount(related).places)) {
		const { customerName = '' } = invoice;
		const name = nameWords(customerName);
		const isOther = name.some((word) => !own.has(word));
		if (name.length > 1 && isOther && name.every((word) => spoken.has(word))) return customerName;
	}
	return undefined;
}
