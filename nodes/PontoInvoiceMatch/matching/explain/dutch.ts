import { formatIban } from '../../../shared/domain/iban';
import type { Decider } from '../model/reason';
import type { TextField } from '../model/textField';
import { wordingOf } from './wording';
import { dayWriter, listWriter, moneyWriter } from './written';

// One file for each language, so that a translator has all sentences before him. Terms: docs/glossary-nl.md.

const FIELDS: Readonly<Record<TextField, string>> = {
	remittanceInformation: 'de mededeling',
	additionalInformation: 'de bijkomende informatie van de bank',
	description: 'de omschrijving van de bank',
	endToEndId: 'de end-to-end-referentie',
	mandateId: 'de mandaatreferentie',
};

const money = moneyWriter('.', ',');
const day = dayWriter('/');
const list = listWriter('en');
const anyOf = listWriter('of');
const counted = (number: number, one: string, several: string) =>
	`${number} ${number === 1 ? one : several}`;
const days = (number: number) => counted(number, 'dag', 'dagen');
const invoices = (number: number) => counted(number, 'factuur', 'facturen');
const the = (customer: string | undefined) => customer || 'de klant';
const decided = ({ by = 'Iemand', on }: Decider) =>
	on === undefined ? `${by} besliste` : `${by} besliste op ${day(on)}`;

/** What the matching says, in Dutch as Belgium and the Netherlands both read it. */
export const DUTCH = wordingOf({
	reasons: {
		'already-booked': ({ numbers }) => `Al geboekt op ${list(numbers)}`,
		'booked-in-part': ({ numbers, missing }) =>
			`Al geboekt op ${list(numbers)}, maar ook ${list(missing)} wordt genoemd: ga na of een eerdere verwerking werd afgebroken`,
		'delivered-twice': () =>
			'Deze transactie kwam twee keer binnen, met andere bedragen of datums: kijk dit na bij de bank',
		'same-booking': ({ transactionId }) =>
			`Dezelfde transactie kwam al binnen onder een ander id, ${transactionId}: het is hetzelfde geld, tenzij de bank iets anders zegt`,
		'refused-before': (reason) =>
			`${decided(reason)} dat deze betaling niet voor ${reason.number} is, en dat blijft zo`,
		'taken-back': ({ number, by = 'iemand', on }) =>
			`De boeking op ${number} is${on === undefined ? '' : ` op ${day(on)}`} teruggenomen door ${by}: ze wordt daar niet opnieuw geboekt`,
		'not-an-invoice': (reason) => `${decided(reason)} dat dit geen betaling van een factuur is`,
		'rest-for-no-invoice': (reason) =>
			`${decided(reason)} dat de rest van deze betaling voor geen factuur is`,
		'for-a-person': (reason) =>
			`${decided(reason)} dat deze betaling niet voor de voorgestelde facturen is`,
		'all-taken-back': (reason) =>
			`${decided(reason)} dat alle boekingen van deze betaling ongedaan worden gemaakt`,
		'taken-back-but-applied': (reason) =>
			`${decided(reason)} dat de boeking op ${reason.number} ongedaan wordt gemaakt, maar het id staat er nog: wijs de betaling aan een andere factuur toe`,
		'decision-unreadable': ({ why }) =>
			`Wat hierover beslist is, kan niet gelezen worden: ${why.join('; ')}`,
		'part-given': ({ left, paid, numbers }) =>
			`Van ${money(paid)} blijft ${money(left)} over: de rest is geboekt op ${list(numbers)}`,
		'given-in-other-currency': ({ currency }) =>
			`Een deel is geboekt in ${currency}: wat overblijft, is niet bekend`,
		'given-sum-unclear': ({ numbers, given }) =>
			`De rijen van ${list(numbers)} geven er samen ${money(given)} van: wat overblijft, is niet bekend`,
		'booked-or-refused': ({ number }) =>
			`Het is op ${number} geboekt en daar ook geweigerd, en niets zegt wat het laatst kwam: ga na waar het geboekt is`,
		'payout-of-provider': ({ provider }) =>
			`${provider} is een betaaldienst: die stort door wat veel klanten samen betaalden`,
		'amount-zero': () => 'Het bedrag is nul',
		'own-account': ({ account }) => `Overschrijving met een eigen rekening, ${formatIban(account)}`,
		'money-out': () => 'Een uitgaande betaling: die betaalt geen factuur',
		'refund-out': () => 'Een terugbetaling die vertrekt: die betaalt geen factuur',
		'return-of-unknown': () =>
			'Een teruggeboekte betaling, maar er is geen boeking met dit bedrag en deze betaler gevonden',
		'return-undoes': ({ bookings }) =>
			`De bank boekte een betaling terug. Maak deze boeking ongedaan: ${list(
				bookings.map(({ amount, invoice, bookedOn }) =>
					bookedOn === undefined
						? `${money(amount)} op ${invoice}`
						: `${money(amount)} op ${invoice}, betaald op ${day(bookedOn)}`,
				),
			)}`,
		'not-decided': () => 'Er is niets beslist',
		'returned-payment': ({ namesInvoice }) =>
			namesInvoice
				? 'De regel van het uittreksel spreekt van een teruggeboekte betaling: het is geen nieuwe betaling van de factuur die erin staat'
				: 'De regel van het uittreksel spreekt van een teruggeboekte betaling',
		'unknown-reference-beside-number': ({ written }) =>
			`De tekst noemt een factuur, maar ook de mededeling ${written}, en die staat op geen enkele openstaande factuur`,
		'invoice-settled': ({ written }) =>
			`${written} hoort bij een factuur die niet openstaat: misschien dubbel betaald, of voor een andere factuur bedoeld`,
		'invoice-unusable': ({ written, why }) =>
			why.length === 0
				? `${written} hoort bij een factuur waarvan de rij niet gelezen kon worden: of die openstaat, is niet bekend`
				: `${written} hoort bij een factuur waarvan de rij niet gelezen kon worden: ${why.join('; ')}`,
		'invoice-decided-before': ({ written }) =>
			`${written} hoort bij een factuur waarover al iets beslist is en die niet meer in de lijst staat`,
		'invoice-allocated-before': ({ written }) =>
			`${written} hoort bij een factuur waarop al een betaling geboekt is en die niet meer in de lijst staat`,
		'may-mean-unpayable': ({ number }) =>
			`De tekst kan ${number} bedoelen, en die kan hiermee niet betaald worden`,
		'paid-in-this-run': ({ number, payments }) =>
			`De tekst noemt ${number}, en die is al betaald: ${list(
				payments.map(({ amount, payer, bookedOn }) =>
					payer
						? `${money(amount)} door ${payer} op ${day(bookedOn)}`
						: `${money(amount)} op ${day(bookedOn)}`,
				),
			)}`,
		'other-currency': ({ number, due, paid }) =>
			`De tekst noemt ${number}, en die is in ${due}, maar de betaling is in ${paid}`,
		'reference-and-number-differ': ({ byReference, byNumber }) =>
			`De mededeling is die van ${list(byReference)}, het nummer dat van ${list(byNumber)}, en het bedrag past bij geen van beide`,
		'shared-reference-and-amount': ({ count, written }) =>
			`${invoices(count)} met mededeling ${written} staan voor precies dit bedrag open`,
		'shared-reference': ({ count, written }) =>
			`${invoices(count)} hebben mededeling ${written}, en het bedrag zegt niet welke bedoeld is`,
		'shared-number': ({ count, written }) => `${written} kan elk van ${invoices(count)} zijn`,
		'issued-after-payment': ({ number, issueDate, bookedOn }) =>
			`${number} is van ${day(issueDate)}, na de betaling van ${day(bookedOn)}`,
		'other-year': ({ number, year, spoken }) =>
			`${number} is van ${year}, maar de tekst spreekt over ${spoken}`,
		'credit-note': ({ number }) =>
			`${number} is een creditnota: een inkomende betaling betaalt die niet`,
		'not-sure-enough': ({ number, paid, open }) =>
			`De tekst lijkt ${number} te noemen, maar er is ${money(paid)} betaald en er staat ${money(open)} open: niet zeker genoeg om te boeken`,
		'rest-needs-known-payer': ({ number, customer, paid, open }) =>
			`${number} wordt genoemd, maar er is ${money(paid)} betaald en er staat ${money(open)} open, en de betaler is niet bekend als betaler voor ${the(customer)}`,
		'possible-number-other-amount': ({ number, paid, open }) =>
			`De tekst kan ${number} bedoelen, maar er is ${money(paid)} betaald en er staat ${money(open)} open`,
		'number-at-common-amount': ({ written, count }) =>
			`${written} is een nummer zonder meer, de betaler is niet bekend, en ${invoices(count)} staan voor dit bedrag open`,
		'payer-owes-amount': ({ numbers, own, customer }) =>
			`De tekst noemt ${list(numbers)}, maar de betaler is bekend als ${customer ?? 'een andere klant'}, en diens ${list(own)} ${own.length > 1 ? 'zijn samen precies dit bedrag' : 'staat voor precies dit bedrag open'}`,
		'number-needs-known-payer': ({ number, customer }) =>
			`De tekst kan ${number} bedoelen, maar de betaler is niet bekend als betaler voor ${the(customer)}`,
		'sum-above-payment': ({ numbers, paid, open }) =>
			`${list(numbers)} zijn samen ${money(open)}, maar er is slechts ${money(paid)} betaald: welke bedoeld zijn, is niet zeker`,
		'sum-below-payment': ({ numbers, paid, open }) =>
			`${list(numbers)} zijn samen ${money(open)}, maar er is ${money(paid)} betaald: misschien noemt de tekst nog een factuur die niet gelezen kon worden`,
		'sum-needs-known-payer': ({ numbers, paid, open }) =>
			`${list(numbers)} zijn samen ${money(open)}, maar er is ${money(paid)} betaald, en de betaler is niet bekend als betaler voor deze klanten`,
		'references-only': () =>
			'Alleen wat zijn factuur noemt, wordt automatisch geboekt, zoals de node is ingesteld',
		'account-of-several-customers': () =>
			'Meerdere klanten betalen van deze rekening: daaruit blijkt niet van wie de betaling is',
		'account-and-name-differ': ({ customer }) =>
			`De rekening is van de ene klant, maar de naam van een andere, ${customer}`,
		'name-of-several-customers': () =>
			'Meerdere klanten hebben deze naam: daaruit blijkt niet van wie de betaling is',
		'name-may-be-cut': ({ customer }) =>
			`De naam kan het begin zijn van ${customer}, of van iemand anders`,
		'name-with-other-account': ({ customer }) =>
			`De naam is die van ${customer}, maar deze rekening is niet bekend als die van deze klant`,
		'name-only': ({ customer }) =>
			`De naam is die van ${customer}, maar geen bekende rekening bevestigt dat`,
		'name-and-amount-only': ({ customer, numbers }) =>
			`Naam en bedrag passen bij ${list(numbers)} van ${customer}, maar geen mededeling, nummer of bekende rekening bevestigt dat`,
		'similar-name-only': () => 'Alleen het bedrag en een deel van de naam komen overeen',
		'amount-only': () => 'Alleen het bedrag komt overeen, en dat is te weinig om te boeken',
		'nothing-agrees': () => 'Niets in de betaling wijst naar een openstaande factuur',
		'unknown-number': ({ written, field }) =>
			`${written} staat in ${FIELDS[field]}, maar er is geen openstaande factuur met dat nummer of die mededeling gevonden`,
		'reference-mistyped': ({ written, numbers }) =>
			`Geen factuur heeft mededeling ${written}. Misschien is die van ${anyOf(numbers)} bedoeld, verkeerd getypt of onvolledig`,
		'names-another-invoice': ({ written }) =>
			`${written} wijst naar een andere factuur dan betaler en bedrag`,
		'another-number-alike': ({ written, number }) =>
			`${written} in de tekst is geschreven zoals ${number}, maar is een ander nummer`,
		'may-mean-another': ({ written, number }) =>
			`${written} in de tekst kan ${number} betekenen, die ook openstaat: wat er betaald wordt, is niet zeker`,
		'speaks-of-refund': () =>
			'De tekst spreekt over een terugbetaling, een creditnota, een annulering of te veel betaald geld',
		'speaks-of-payout': () => 'De tekst spreekt over een uitbetaling van veel betalingen samen',
		'speaks-of-other-purpose': ({ written }) =>
			`De tekst spreekt over iets dat geen factuur is: ${written.toLowerCase()}`,
		'speaks-of-somebody-else': () => 'De tekst zegt dat voor iemand anders betaald wordt',
		'names-another-customer': ({ customer }) =>
			`De tekst noemt een andere klant, of lijkt dat te doen: ${customer}`,
		'other-month': ({ number }) =>
			`${number} heeft dit bedrag, maar de tekst spreekt over een andere periode`,
		'several-have-amount': ({ count }) =>
			`${invoices(count)} van deze betaler staan voor dit bedrag open, en de tekst zegt niet welke bedoeld is`,
		'none-has-amount': () =>
			'Geen openstaande factuur van deze betaler heeft dit bedrag, en geen van hun nummers is in de tekst gelezen',
		'several-payments-fit': () =>
			'Meerdere betalingen passen bij dezelfde openstaande factuur, en geen ervan noemt die factuur',
		'amount-but-issued-later': ({ number, issueDate }) =>
			`${number} heeft dit bedrag, maar is van ${day(issueDate)}, na de betaling`,
		'amount-but-far-from-due': ({ number, days: number_ }) =>
			`${number} heeft dit bedrag, maar de vervaldatum ligt ${days(number_)} van de betaling`,
		'amount-but-damaged-reference': ({ number }) =>
			`${number} heeft dit bedrag, maar de verkeerd getypte mededeling lijkt meer op die van een andere factuur`,
		'amount-but-sum-fits': ({ number, others }) =>
			`${number} heeft dit bedrag, maar ${list(others)} samen ook`,
	},
	evidence: {
		'reference-named': ({ written, field, number }) =>
			`${written} in ${FIELDS[field]} is de betaalreferentie van ${number}`,
		'number-listed': ({ written, field, number }) =>
			`${written} in ${FIELDS[field]} hoort bij de opsomming van factuurnummers: ${number}`,
		'number-named': ({ number, field }) => `${number} staat in ${FIELDS[field]}`,
		'number-written': ({ written, field, number }) =>
			`${written} in ${FIELDS[field]} is het nummer van ${number}`,
		'number-possible': ({ written, field, number }) =>
			`${written} in ${FIELDS[field]} kan ${number} betekenen`,
		'damaged-reference': ({ written }) =>
			`${written} is de mededeling van deze factuur, verkeerd getypt of onvolledig`,
		'payer-account': ({ iban, customer }) =>
			`Betaald van ${formatIban(iban)}, een bekende rekening van ${the(customer)}`,
		'payer-learned-account': ({ iban, customer }) =>
			`Betaald van ${formatIban(iban)}, die al eerder voor ${the(customer)} betaalde`,
		'payer-name': ({ customer }) =>
			customer
				? `De betaler heeft de naam van de klant, ${customer}`
				: 'De betaler heeft de naam van de klant',
		'payer-cut-name': ({ customer }) =>
			customer
				? `De betaler heeft de naam van de klant, ${customer}, door de bank afgekapt`
				: 'De betaler heeft de naam van de klant, door de bank afgekapt',
		'payer-not-known': ({ payer, iban, customer }) =>
			`Betaald door ${payer || formatIban(iban)}, niet bekend als betaler voor ${the(customer)}`,
		'payer-not-given': () => 'De bank geeft geen betaler op',
		'amount-exact': ({ open }) => `Het bedrag is precies wat openstaat, ${money(open)}`,
		'amount-part': ({ paid, open, left }) =>
			left === undefined
				? `Er is ${money(paid)} betaald, minder dan de ${money(open)} die openstaat`
				: `Er is ${money(paid)} betaald van de ${money(open)} die openstond; ${money(left)} blijft open`,
		'amount-over': ({ paid, open }) =>
			`Er is ${money(paid)} betaald, meer dan de ${money(open)} die openstaat`,
		'rest-exact': ({ open }) =>
			`Wat van de betaling overblijft, is precies wat openstaat, ${money(open)}`,
		'rest-part': ({ paid, open }) =>
			`Van de betaling blijft ${money(paid)} over, minder dan de ${money(open)} die openstaat`,
		'rest-over': ({ paid, open }) =>
			`Van de betaling blijft ${money(paid)} over, meer dan de ${money(open)} die openstaat`,
		'discount-taken': ({ amount, discount }) =>
			`${money(amount)} en de betalingskorting van ${money(discount)}: daarmee is de factuur volledig betaald`,
		'fee-withheld': ({ amount, fee }) =>
			`${money(amount)} en de ${money(fee)} die de bank inhield: daarmee is de factuur volledig betaald`,
		'tolerance-used': ({ amount, short }) =>
			`${money(amount)} volstaat: ${money(short)} te weinig, wat is toegestaan`,
		'closes-of-payment': ({ amount, paid }) =>
			`${money(amount)} van de betaling van ${money(paid)} betaalt deze factuur volledig`,
		'only-with-amount': () => 'Geen andere openstaande factuur van deze klant heeft dit bedrag',
		'only-of-month': () =>
			'Geen andere openstaande factuur van deze klant met dit bedrag kan van de maand zijn die de tekst noemt',
		'several-and-whole-balance': () =>
			'De tekst spreekt over meerdere facturen, en de betaling is alles wat bij deze klant openstaat',
		'whole-balance': () =>
			'De tekst zegt dat alles betaald wordt, en de betaling is alles wat bij deze klant openstaat',
		'on-due-date': ({ bookedOn }) => `Betaald op ${day(bookedOn)}, de vervaldatum`,
		'before-due-date': ({ bookedOn, days: number }) =>
			`Betaald op ${day(bookedOn)}, ${days(number)} voor de vervaldatum`,
		'after-due-date': ({ bookedOn, days: number }) =>
			`Betaald op ${day(bookedOn)}, ${days(number)} na de vervaldatum`,
		'near-reference': ({ written }) =>
			`${written} is misschien de mededeling van deze factuur, verkeerd getypt of onvolledig`,
		'cut-name': () => 'De naam van de betaler is het begin van die van de klant',
		'similar-name': () => 'De naam van de betaler en die van de klant hebben een woord gemeen',
		'part-of-sum': ({ others, unique }) =>
			unique
				? `Samen met ${list(others)} is het precies de betaling`
				: `Samen met ${list(others)} is het precies de betaling, maar andere facturen ook`,
		'part-of-rest': ({ others, unique }) =>
			unique
				? `Samen met ${list(others)} is het precies wat van de betaling overblijft`
				: `Samen met ${list(others)} is het precies wat van de betaling overblijft, maar andere facturen ook`,
	},
	checks: {
		'currency-differs': ({ due, paid }) => `De factuur is in ${due}, de betaling in ${paid}`,
		'issued-later': ({ issueDate }) => `De factuur is van ${day(issueDate)}, na de betaling`,
		'is-credit-note': ({ open }) => `Het is een creditnota waarvan ${money(open)} openstaat`,
		meaning: ({ number }) => `Of de betaler ${number} bedoelt`,
	},
	runnersUp: {
		'text-fits-as-well': ({ number, customer, written, open }) =>
			customer
				? `${number} van ${customer}, die met ${written} ook bedoeld kan zijn, met ${money(open)} open`
				: `${number}, die met ${written} ook bedoeld kan zijn, met ${money(open)} open`,
		'same-customer': ({ number, open }) =>
			`${number} van dezelfde klant, met ${money(open)} open: een ander bedrag`,
		'same-customer-other-month': ({ number, open }) =>
			`${number} van dezelfde klant, met ${money(open)} open: van een andere maand`,
	},
	run: {
		summary: ({ transactions, paid, bookings, review, unmatched, ignored }) =>
			`${counted(transactions, 'transactie', 'transacties')}: ${paid} betaald (${counted(bookings, 'boeking', 'boekingen')}), ` +
			`${review} na te kijken, ${unmatched} niet gevonden, ${ignored} niet van toepassing.`,
		unreadable: (items) =>
			`${counted(items, 'item kon', 'items konden')} niet gelezen worden: de redenen staan op Unmatched.`,
		leftOut: (shown, more) =>
			more > 0
				? `Weggelaten, want niet leesbaar: ${shown.join('; ')}; en nog ${more}.`
				: `Weggelaten, want niet leesbaar: ${shown.join('; ')}.`,
		noInvoices: 'Er kwam geen openstaande factuur binnen, dus kon er niets gekoppeld worden.',
		columns: (input, columns) =>
			`${input} zijn zo gelezen: ${columns.map(({ label, column }) => `${label} uit "${column}"`).join(', ')}.`,
	},
});
