import { formatIban } from '../../../shared/domain/iban';
import type { Decider } from '../model/reason';
import type { TextField } from '../model/textField';
import { wordingOf } from './wording';
import { dayWriter, listWriter, moneyWriter } from './written';

// One file for each language, so that a translator has all sentences before him. Terms: docs/glossary-de.md.

const IN_FIELD: Readonly<Record<TextField, string>> = {
	remittanceInformation: 'im Verwendungszweck',
	additionalInformation: 'in den Zusatzangaben der Bank',
	description: 'im Buchungstext der Bank',
	endToEndId: 'in der Ende-zu-Ende-Referenz',
	mandateId: 'in der Mandatsreferenz',
};

const money = moneyWriter('.', ',');
const day = dayWriter('.');
const list = listWriter('und');
const anyOf = listWriter('oder');
const counted = (number: number, one: string, several: string) =>
	`${number} ${number === 1 ? one : several}`;
const days = (number: number) => counted(number, 'Tag', 'Tage');
const the = (customer: string | undefined) => customer || 'den Kunden';
const of = (customer: string | undefined) => (customer ? `von ${customer}` : 'des Kunden');
const decided = ({ by = 'Jemand', on }: Decider) =>
	on === undefined ? `${by} hat entschieden` : `${by} hat am ${day(on)} entschieden`;

/** What the matching says, in German. */
export const GERMAN = wordingOf({
	reasons: {
		'already-booked': ({ numbers }) => `Bereits gebucht auf ${list(numbers)}`,
		'booked-in-part': ({ numbers, missing }) =>
			`Bereits gebucht auf ${list(numbers)}, nennt aber auch ${list(missing)}: bitte prüfen, ob ein früherer Lauf abgebrochen ist`,
		'delivered-twice': () =>
			'Dieser Umsatz kam zweimal, mit verschiedenen Beträgen oder Daten: bitte bei der Bank prüfen',
		'same-booking': ({ transactionId }) =>
			`Derselbe Umsatz kam schon unter einer anderen Kennung, ${transactionId}: es ist dasselbe Geld, wenn die Bank nichts anderes sagt`,
		'refused-before': (reason) =>
			`${decided(reason)}, dass diese Zahlung nicht zu ${reason.number} gehört, und dabei bleibt es`,
		'taken-back': ({ number, by = 'jemandem', on }) =>
			`Die Buchung auf ${number} wurde${on === undefined ? '' : ` am ${day(on)}`} von ${by} zurückgenommen: sie wird dort nicht wieder gebucht`,
		'not-an-invoice': (reason) => `${decided(reason)}, dass diese Zahlung keine Rechnung bezahlt`,
		'rest-for-no-invoice': (reason) =>
			`${decided(reason)}, dass der Rest dieser Zahlung keine Rechnung bezahlt`,
		'for-a-person': (reason) =>
			`${decided(reason)}, dass diese Zahlung nicht zu den vorgeschlagenen Rechnungen gehört`,
		'all-taken-back': (reason) => `${decided(reason)}, alle Buchungen dieser Zahlung zu stornieren`,
		'taken-back-but-applied': (reason) =>
			`${decided(reason)}, die Buchung auf ${reason.number} zu stornieren, wo ihre Kennung noch steht: bitte einer anderen Rechnung zuordnen`,
		'decision-unreadable': ({ why }) =>
			`Was dazu entschieden wurde, ist nicht lesbar: ${why.join('; ')}`,
		'part-given': ({ left, paid, numbers }) =>
			`Von ${money(paid)} bleiben ${money(left)}: der Rest ist gebucht auf ${list(numbers)}`,
		'given-in-other-currency': ({ currency }) =>
			`Ein Teil wurde in ${currency} gebucht: was übrig ist, ist nicht bekannt`,
		'given-sum-unclear': ({ numbers, given }) =>
			`Die Zeilen zu ${list(numbers)} geben davon zusammen ${money(given)}: was übrig ist, ist nicht bekannt`,
		'booked-or-refused': ({ number }) =>
			`Die Zahlung wurde auf ${number} gebucht und dort auch abgelehnt, und nichts sagt, was zuletzt kam: prüfen, wo sie gebucht ist`,
		'payout-of-provider': ({ provider }) =>
			`${provider} ist ein Zahlungsdienst: er zahlt aus, was viele Kunden zusammen bezahlt haben`,
		'amount-zero': () => 'Der Betrag ist 0',
		'own-account': ({ account }) => `Überweisung mit einem eigenen Konto, ${formatIban(account)}`,
		'money-out': () => 'Ein Zahlungsausgang: er bezahlt keine Rechnung',
		'refund-out': () => 'Eine Erstattung, die hinausgeht: sie bezahlt keine Rechnung',
		'return-of-unknown': () =>
			'Ein Rückläufer, aber zu Betrag und Zahler wurde keine Buchung gefunden',
		'return-undoes': ({ bookings }) =>
			`Die Bank hat eine Zahlung zurückgegeben. Bitte stornieren: ${list(
				bookings.map(({ amount, invoice, bookedOn }) =>
					bookedOn === undefined
						? `${money(amount)} auf ${invoice}`
						: `${money(amount)} auf ${invoice}, bezahlt am ${day(bookedOn)}`,
				),
			)}`,
		'not-decided': () => 'Es wurde nichts entschieden',
		'returned-payment': ({ namesInvoice }) =>
			namesInvoice
				? 'Die Umsatzzeile spricht von einem Rückläufer: es ist keine neue Zahlung der genannten Rechnung'
				: 'Die Umsatzzeile spricht von einem Rückläufer',
		'unknown-reference-beside-number': ({ written }) =>
			`Der Text nennt eine Rechnung, aber auch die Referenz ${written}, die zu keiner offenen Rechnung gehört`,
		'invoice-settled': ({ written }) =>
			`${written} gehört zu einer Rechnung, die nicht offen ist: vielleicht doppelt bezahlt oder für eine andere Rechnung gedacht`,
		'invoice-unusable': ({ written, why }) =>
			why.length === 0
				? `${written} gehört zu einer Rechnung, deren Zeile nicht gelesen werden konnte: ob sie offen ist, ist nicht bekannt`
				: `${written} gehört zu einer Rechnung, deren Zeile nicht gelesen werden konnte: ${why.join('; ')}`,
		'invoice-decided-before': ({ written }) =>
			`${written} gehört zu einer Rechnung, zu der schon etwas entschieden wurde und die nicht mehr in der Liste steht`,
		'invoice-allocated-before': ({ written }) =>
			`${written} gehört zu einer Rechnung, auf die schon eine Zahlung gebucht ist und die nicht mehr in der Liste steht`,
		'may-mean-unpayable': ({ number }) =>
			`Der Text kann ${number} meinen, die diese Zahlung nicht bezahlen kann`,
		'paid-in-this-run': ({ number, payments }) =>
			`Der Text nennt ${number}, die schon bezahlt ist: ${list(
				payments.map(({ amount, payer, bookedOn }) =>
					payer
						? `${money(amount)} von ${payer} am ${day(bookedOn)}`
						: `${money(amount)} am ${day(bookedOn)}`,
				),
			)}`,
		'other-currency': ({ number, due, paid }) =>
			`Der Text nennt ${number}, die auf ${due} lautet, die Zahlung ist aber in ${paid}`,
		'reference-and-number-differ': ({ byReference, byNumber }) =>
			`Die Referenz ist die von ${list(byReference)}, die Nummer die von ${list(byNumber)}, und der Betrag passt zu keiner`,
		'shared-reference-and-amount': ({ count, written }) =>
			`${count} Rechnungen mit der Referenz ${written} sind über genau diesen Betrag offen`,
		'shared-reference': ({ count, written }) =>
			`${count} Rechnungen haben die Referenz ${written}, und der Betrag sagt nicht, welche gemeint ist`,
		'shared-number': ({ count, written }) => `${written} kann jede von ${count} Rechnungen sein`,
		'issued-after-payment': ({ number, issueDate, bookedOn }) =>
			`${number} ist vom ${day(issueDate)}, nach der Zahlung vom ${day(bookedOn)}`,
		'other-year': ({ number, year, spoken }) =>
			`${number} ist von ${year}, der Text spricht aber von ${spoken}`,
		'credit-note': ({ number }) =>
			`${number} ist eine Gutschrift: ein Zahlungseingang bezahlt sie nicht`,
		'not-sure-enough': ({ number, paid, open }) =>
			`Der Text scheint ${number} zu nennen, aber bezahlt sind ${money(paid)} und offen ${money(open)}: nicht sicher genug zum Buchen`,
		'rest-needs-known-payer': ({ number, customer, paid, open }) =>
			`${number} ist genannt, aber bezahlt sind ${money(paid)} und offen ${money(open)}, und der Zahler ist nicht als Zahler für ${the(customer)} bekannt`,
		'possible-number-other-amount': ({ number, paid, open }) =>
			`Der Text kann ${number} meinen, aber bezahlt sind ${money(paid)} und offen ${money(open)}`,
		'number-at-common-amount': ({ written, count }) =>
			`${written} ist eine bloße Nummer, der Zahler ist nicht bekannt, und ${count} Rechnungen sind über diesen Betrag offen`,
		'payer-owes-amount': ({ numbers, own, customer }) =>
			`Der Text nennt ${list(numbers)}, aber der Zahler ist als ${customer ?? 'ein anderer Kunde'} bekannt, dessen ${list(own)} ${own.length > 1 ? 'zusammen genau diesen Betrag ergeben' : 'über genau diesen Betrag offen ist'}`,
		'number-needs-known-payer': ({ number, customer }) =>
			`Der Text kann ${number} meinen, aber der Zahler ist nicht als Zahler für ${the(customer)} bekannt`,
		'sum-above-payment': ({ numbers, paid, open }) =>
			`${list(numbers)} ergeben zusammen ${money(open)}, bezahlt sind aber nur ${money(paid)}: welche gemeint sind, ist nicht sicher`,
		'sum-below-payment': ({ numbers, paid, open }) =>
			`${list(numbers)} ergeben zusammen ${money(open)}, bezahlt sind aber ${money(paid)}: vielleicht nennt der Text noch eine Rechnung, die nicht gelesen werden konnte`,
		'sum-needs-known-payer': ({ numbers, paid, open }) =>
			`${list(numbers)} ergeben zusammen ${money(open)}, bezahlt sind aber ${money(paid)}, und der Zahler ist nicht als Zahler für diese Kunden bekannt`,
		'references-only': () =>
			'Nur was seine Rechnung nennt, wird automatisch gebucht, wie im Node eingestellt',
		'account-of-several-customers': () =>
			'Mehrere Kunden zahlen von diesem Konto: es sagt nicht, von wem die Zahlung ist',
		'account-and-name-differ': ({ customer }) =>
			`Das Konto gehört einem Kunden, der Name aber einem anderen, ${customer}`,
		'name-of-several-customers': () =>
			'Mehrere Kunden haben diesen Namen: er sagt nicht, von wem die Zahlung ist',
		'name-may-be-cut': ({ customer }) =>
			`Der Name kann der Anfang von ${customer} sein oder der eines anderen`,
		'name-with-other-account': ({ customer }) =>
			`Der Name ist der von ${customer}, aber dieses Konto ist für diesen Kunden nicht bekannt`,
		'name-only': ({ customer }) =>
			`Der Name ist der von ${customer}, aber kein bekanntes Konto bestätigt das`,
		'name-and-amount-only': ({ customer, numbers }) =>
			`Name und Betrag passen zu ${list(numbers)} von ${customer}, aber keine Referenz, keine Nummer und kein bekanntes Konto bestätigt das`,
		'similar-name-only': () => 'Nur der Betrag und ein Teil des Namens stimmen überein',
		'amount-only': () => 'Nur der Betrag stimmt überein, und das reicht nicht zum Buchen',
		'nothing-agrees': () => 'Nichts in der Zahlung weist auf eine offene Rechnung hin',
		'unknown-number': ({ written, field }) =>
			`${written} steht ${IN_FIELD[field]}, aber es wurde keine offene Rechnung mit dieser Nummer oder Referenz gefunden`,
		'reference-mistyped': ({ written, numbers }) =>
			`Keine Rechnung hat die Referenz ${written}. Vielleicht ist die von ${anyOf(numbers)} gemeint, vertippt oder unvollständig`,
		'names-another-invoice': ({ written }) =>
			`${written} weist auf eine andere Rechnung hin als Zahler und Betrag`,
		'another-number-alike': ({ written, number }) =>
			`${written} im Text ist geschrieben wie ${number}, ist aber eine andere Nummer`,
		'may-mean-another': ({ written, number }) =>
			`${written} im Text kann ${number} meinen, die auch offen ist: was bezahlt wird, ist nicht sicher`,
		'speaks-of-refund': () =>
			'Der Text spricht von einer Erstattung, Gutschrift oder Stornierung oder von zu viel Gezahltem',
		'speaks-of-payout': () => 'Der Text spricht von einer Auszahlung vieler Zahlungen',
		'speaks-of-other-purpose': ({ written }) =>
			`Der Text spricht von etwas anderem als einer Rechnung: ${written.toLowerCase()}`,
		'speaks-of-somebody-else': () => 'Der Text sagt, dass für jemand anderen bezahlt wird',
		'names-another-customer': ({ customer }) =>
			`Der Text nennt einen anderen Kunden, oder scheint es zu tun: ${customer}`,
		'other-month': ({ number }) =>
			`${number} hat diesen Betrag, der Text spricht aber von einem anderen Zeitraum`,
		'several-have-amount': ({ count }) =>
			`${count} Rechnungen dieses Zahlers sind über diesen Betrag offen, und der Text sagt nicht, welche gemeint ist`,
		'none-has-amount': () =>
			'Keine offene Rechnung dieses Zahlers hat diesen Betrag, und keine ihrer Nummern wurde im Text gelesen',
		'several-payments-fit': () =>
			'Mehrere Zahlungen passen zu derselben offenen Rechnung, und keine davon nennt sie',
		'amount-but-issued-later': ({ number, issueDate }) =>
			`${number} hat diesen Betrag, ist aber vom ${day(issueDate)}, nach der Zahlung`,
		'amount-but-far-from-due': ({ number, days: number_ }) =>
			`${number} hat diesen Betrag, aber zwischen Fälligkeit und Zahlung liegen ${days(number_)}`,
		'amount-but-damaged-reference': ({ number }) =>
			`${number} hat diesen Betrag, aber die vertippte Referenz ist näher an der einer anderen Rechnung`,
		'amount-but-sum-fits': ({ number, others }) =>
			`${number} hat diesen Betrag, aber ${list(others)} zusammen auch`,
	},
	evidence: {
		'reference-named': ({ written, field, number }) =>
			`${written} ${IN_FIELD[field]} ist die Zahlungsreferenz von ${number}`,
		'number-listed': ({ written, field, number }) =>
			`${written} ${IN_FIELD[field]} setzt die Liste der Rechnungsnummern fort: ${number}`,
		'number-named': ({ number, field }) => `${number} steht ${IN_FIELD[field]}`,
		'number-written': ({ written, field, number }) =>
			`${written} ${IN_FIELD[field]} ist die Nummer von ${number}`,
		'number-possible': ({ written, field, number }) =>
			`${written} ${IN_FIELD[field]} kann ${number} bedeuten`,
		'damaged-reference': ({ written }) =>
			`${written} ist die Referenz dieser Rechnung, vertippt oder unvollständig`,
		'payer-account': ({ iban, customer }) =>
			`Bezahlt von ${formatIban(iban)}, einem bekannten Konto ${of(customer)}`,
		'payer-learned-account': ({ iban, customer }) =>
			`Bezahlt von ${formatIban(iban)}, das schon früher für ${the(customer)} bezahlt hat`,
		'payer-name': ({ customer }) =>
			customer ? `Der Zahler heißt wie der Kunde, ${customer}` : 'Der Zahler heißt wie der Kunde',
		'payer-cut-name': ({ customer }) =>
			customer
				? `Der Zahler heißt wie der Kunde, ${customer}, von der Bank gekürzt`
				: 'Der Zahler heißt wie der Kunde, von der Bank gekürzt',
		'payer-not-known': ({ payer, iban, customer }) =>
			`Bezahlt von ${payer || formatIban(iban)}, nicht als Zahler für ${the(customer)} bekannt`,
		'payer-not-given': () => 'Die Bank nennt keinen Zahler',
		'amount-exact': ({ open }) => `Der Betrag ist genau der offene Betrag, ${money(open)}`,
		'amount-part': ({ paid, open, left }) =>
			left === undefined
				? `Bezahlt sind ${money(paid)}, weniger als die offenen ${money(open)}`
				: `Bezahlt sind ${money(paid)} von den offenen ${money(open)}; offen bleiben ${money(left)}`,
		'amount-over': ({ paid, open }) =>
			`Bezahlt sind ${money(paid)}, mehr als die offenen ${money(open)}`,
		'rest-exact': ({ open }) =>
			`Was von der Zahlung übrig ist, ist genau der offene Betrag, ${money(open)}`,
		'rest-part': ({ paid, open }) =>
			`Von der Zahlung sind ${money(paid)} übrig, weniger als die offenen ${money(open)}`,
		'rest-over': ({ paid, open }) =>
			`Von der Zahlung sind ${money(paid)} übrig, mehr als die offenen ${money(open)}`,
		'discount-taken': ({ amount, discount }) =>
			`${money(amount)} und das Skonto von ${money(discount)} begleichen die Rechnung`,
		'fee-withheld': ({ amount, fee }) =>
			`${money(amount)} und die von der Bank einbehaltenen ${money(fee)} begleichen die Rechnung`,
		'tolerance-used': ({ amount, short }) =>
			`${money(amount)} begleichen die Rechnung: es fehlen ${money(short)}, was erlaubt ist`,
		'closes-of-payment': ({ amount, paid }) =>
			`${money(amount)} von der Zahlung über ${money(paid)} begleichen die Rechnung`,
		'only-with-amount': () => 'Keine andere offene Rechnung dieses Kunden hat diesen Betrag',
		'only-of-month': () =>
			'Keine andere offene Rechnung dieses Kunden mit diesem Betrag kann aus dem Monat sein, den der Text nennt',
		'several-and-whole-balance': () =>
			'Der Text spricht von mehreren Rechnungen, und die Zahlung ist alles, was bei diesem Kunden offen ist',
		'whole-balance': () =>
			'Der Text sagt, dass alles bezahlt wird, und die Zahlung ist alles, was bei diesem Kunden offen ist',
		'on-due-date': ({ bookedOn }) => `Bezahlt am ${day(bookedOn)}, dem Tag der Fälligkeit`,
		'before-due-date': ({ bookedOn, days: number }) =>
			`Bezahlt am ${day(bookedOn)}, ${days(number)} vor der Fälligkeit`,
		'after-due-date': ({ bookedOn, days: number }) =>
			`Bezahlt am ${day(bookedOn)}, ${days(number)} nach der Fälligkeit`,
		'near-reference': ({ written }) =>
			`${written} ist vielleicht die Referenz dieser Rechnung, vertippt oder unvollständig`,
		'cut-name': () => 'Der Name des Zahlers ist der Anfang dessen des Kunden',
		'similar-name': () => 'Die Namen von Zahler und Kunde haben ein Wort gemeinsam',
		'part-of-sum': ({ others, unique }) =>
			unique
				? `Zusammen mit ${list(others)} ergibt sie die Zahlung`
				: `Zusammen mit ${list(others)} ergibt sie die Zahlung, andere Rechnungen aber auch`,
		'part-of-rest': ({ others, unique }) =>
			unique
				? `Zusammen mit ${list(others)} ergibt sie, was von der Zahlung übrig ist`
				: `Zusammen mit ${list(others)} ergibt sie, was von der Zahlung übrig ist, andere Rechnungen aber auch`,
	},
	checks: {
		'currency-differs': ({ due, paid }) => `Die Rechnung ist in ${due}, die Zahlung in ${paid}`,
		'issued-later': ({ issueDate }) => `Die Rechnung ist vom ${day(issueDate)}, nach der Zahlung`,
		'is-credit-note': ({ open }) => `Es ist eine Gutschrift, davon sind ${money(open)} offen`,
		meaning: ({ number }) => `Ob der Zahler ${number} meint`,
	},
	runnersUp: {
		'text-fits-as-well': ({ number, customer, written, open }) =>
			customer
				? `${number} von ${customer}, die mit ${written} auch gemeint sein kann, mit ${money(open)} offen`
				: `${number}, die mit ${written} auch gemeint sein kann, mit ${money(open)} offen`,
		'same-customer': ({ number, open }) =>
			`${number} desselben Kunden, mit ${money(open)} offen: ein anderer Betrag`,
		'same-customer-other-month': ({ number, open }) =>
			`${number} desselben Kunden, mit ${money(open)} offen: aus einem anderen Monat`,
	},
	run: {
		summary: ({ transactions, paid, bookings, review, unmatched, ignored }) =>
			`${counted(transactions, 'Umsatz', 'Umsätze')}: ${paid} bezahlt (${counted(bookings, 'Buchung', 'Buchungen')}), ` +
			`${review} zu prüfen, ${unmatched} ohne Rechnung, ${ignored} nicht betroffen.`,
		unreadable: (items) =>
			`${counted(items, 'Eintrag konnte', 'Einträge konnten')} nicht gelesen werden: die Gründe stehen auf Unmatched.`,
		leftOut: (shown, more) =>
			more > 0
				? `Weggelassen, weil nicht lesbar: ${shown.join('; ')}; und ${more} mehr.`
				: `Weggelassen, weil nicht lesbar: ${shown.join('; ')}.`,
		noInvoices: 'Es kam keine offene Rechnung an, also konnte nichts zugeordnet werden.',
		columns: (input, columns) =>
			`${input} werden so gelesen: ${columns.map(({ label, column }) => `${label} aus "${column}"`).join(', ')}.`,
	},
});
