import { formatIban } from '../../../shared/domain/iban';
import type { Decider } from '../model/reason';
import type { TextField } from '../model/textField';
import { wordingOf } from './wording';
import { dayWriter, listWriter, moneyWriter } from './written';

// One file for each language, so that a translator has all sentences before him. Terms: docs/glossary-fr.md.

const FIELDS: Readonly<Record<TextField, string>> = {
	remittanceInformation: 'la communication',
	additionalInformation: 'les informations complémentaires de la banque',
	description: 'le libellé de la banque',
	endToEndId: 'la référence de bout en bout',
	mandateId: 'la référence du mandat',
};

const money = moneyWriter('.', ',');
const day = dayWriter('/');
const list = listWriter('et');
const anyOf = listWriter('ou');
const counted = (number: number, one: string, several: string) =>
	`${number} ${number < 2 ? one : several}`;
const days = (number: number) => counted(number, 'jour', 'jours');
const of = (customer: string | undefined) => (customer ? `du client ${customer}` : 'du client');
const the = (customer: string | undefined) => customer || 'le client';
const decided = ({ by = "Quelqu'un", on }: Decider) =>
	on === undefined ? `${by} a décidé` : `${by} a décidé le ${day(on)}`;

/** What the matching says, in French as Belgium and France both read it. */
export const FRENCH = wordingOf({
	reasons: {
		'already-booked': ({ numbers }) => `Déjà comptabilisé sur ${list(numbers)}`,
		'booked-in-part': ({ numbers, missing }) =>
			`Déjà comptabilisé sur ${list(numbers)}, mais le paiement cite aussi ${list(missing)} : vérifiez si un traitement précédent a été interrompu`,
		'delivered-twice': () =>
			'Cette opération est arrivée deux fois, avec des montants ou des dates différents : vérifiez-la auprès de la banque',
		'same-booking': ({ transactionId }) =>
			`La même opération est déjà arrivée sous un autre identifiant, ${transactionId} : c'est le même argent, sauf avis contraire de la banque`,
		'refused-before': (reason) =>
			`${decided(reason)} que ce paiement n'est pas pour ${reason.number}, et cela reste ainsi`,
		'taken-back': ({ number, by = "quelqu'un", on }) =>
			`L'écriture sur ${number} a été annulée${on === undefined ? '' : ` le ${day(on)}`} par ${by} : elle n'y est plus comptabilisée`,
		'not-an-invoice': (reason) => `${decided(reason)} que ce n'est pas le paiement d'une facture`,
		'rest-for-no-invoice': (reason) =>
			`${decided(reason)} que le reste de ce paiement n'est pour aucune facture`,
		'for-a-person': (reason) =>
			`${decided(reason)} que ce paiement n'est pas pour les factures proposées`,
		'all-taken-back': (reason) =>
			`${decided(reason)} d'annuler toutes les écritures de ce paiement`,
		'taken-back-but-applied': (reason) =>
			`${decided(reason)} d'annuler l'écriture sur ${reason.number}, où son identifiant figure encore : attribuez le paiement à une autre facture`,
		'decision-unreadable': ({ why }) =>
			`La décision prise à ce sujet est illisible : ${why.join(' ; ')}`,
		'part-given': ({ left, paid, numbers }) =>
			`Il reste ${money(left)} sur ${money(paid)} : le reste a été comptabilisé sur ${list(numbers)}`,
		'given-in-other-currency': ({ currency }) =>
			`Une partie a été comptabilisée en ${currency} : on ne sait pas ce qui reste`,
		'given-sum-unclear': ({ numbers, given }) =>
			`Les lignes de ${list(numbers)} en donnent ${money(given)} au total : on ne sait pas ce qui reste`,
		'booked-or-refused': ({ number }) =>
			`Le paiement a été comptabilisé sur ${number} et y a aussi été refusé, et rien ne dit ce qui est venu en dernier : vérifiez où il est comptabilisé`,
		'payout-of-provider': ({ provider }) =>
			`${provider} est un prestataire de paiement : il reverse ce que de nombreux clients ont payé`,
		'amount-zero': () => 'Le montant est nul',
		'own-account': ({ account }) => `Virement avec un compte propre, ${formatIban(account)}`,
		'money-out': () => 'Un paiement sortant : il ne règle aucune facture',
		'refund-out': () => 'Un remboursement sortant : il ne règle aucune facture',
		'return-of-unknown': () =>
			"Un paiement retourné, mais aucune écriture de ce montant et de ce payeur n'a été trouvée",
		'return-undoes': ({ bookings }) =>
			`La banque a retourné un paiement. Annulez l'écriture de ${list(
				bookings.map(({ amount, invoice, bookedOn }) =>
					bookedOn === undefined
						? `${money(amount)} sur ${invoice}`
						: `${money(amount)} sur ${invoice}, payée le ${day(bookedOn)}`,
				),
			)}`,
		'not-decided': () => "Rien n'a été décidé",
		'returned-payment': ({ namesInvoice }) =>
			namesInvoice
				? "La ligne de l'extrait parle d'un paiement retourné : ce n'est pas un nouveau paiement de la facture citée"
				: "La ligne de l'extrait parle d'un paiement retourné",
		'unknown-reference-beside-number': ({ written }) =>
			`Le texte cite une facture, mais aussi la communication ${written}, qui n'est celle d'aucune facture ouverte`,
		'invoice-settled': ({ written }) =>
			`${written} désigne une facture qui n'est pas ouverte : peut-être un double paiement, ou une autre facture est visée`,
		'invoice-unusable': ({ written, why }) =>
			why.length === 0
				? `${written} désigne une facture dont la ligne n'a pas pu être lue : on ne sait pas si elle est ouverte`
				: `${written} désigne une facture dont la ligne n'a pas pu être lue : ${why.join(' ; ')}`,
		'invoice-decided-before': ({ written }) =>
			`${written} désigne une facture pour laquelle une décision a déjà été prise et qui n'est plus dans la liste`,
		'invoice-allocated-before': ({ written }) =>
			`${written} désigne une facture sur laquelle un paiement a déjà été comptabilisé et qui n'est plus dans la liste`,
		'may-mean-unpayable': ({ number }) =>
			`Le texte peut viser ${number}, que ce paiement ne peut pas régler`,
		'paid-in-this-run': ({ number, payments }) =>
			`Le texte cite ${number}, déjà payée : ${list(
				payments.map(({ amount, payer, bookedOn }) =>
					payer
						? `${money(amount)} par ${payer} le ${day(bookedOn)}`
						: `${money(amount)} le ${day(bookedOn)}`,
				),
			)}`,
		'other-currency': ({ number, due, paid }) =>
			`Le texte cite ${number}, établie en ${due}, mais le paiement est en ${paid}`,
		'reference-and-number-differ': ({ byReference, byNumber }) =>
			`La communication est celle de ${list(byReference)}, le numéro celui de ${list(byNumber)}, et le montant ne correspond ni à l'une ni à l'autre`,
		'shared-reference-and-amount': ({ count, written }) =>
			`${count} factures avec la communication ${written} sont ouvertes pour exactement ce montant`,
		'shared-reference': ({ count, written }) =>
			`${count} factures portent la communication ${written}, et le montant ne dit pas laquelle est visée`,
		'shared-number': ({ count, written }) =>
			`${written} peut désigner n'importe laquelle de ${count} factures`,
		'issued-after-payment': ({ number, issueDate, bookedOn }) =>
			`${number} date du ${day(issueDate)}, après le paiement du ${day(bookedOn)}`,
		'other-year': ({ number, year, spoken }) =>
			`${number} est de ${year}, mais le texte parle de ${spoken}`,
		'credit-note': ({ number }) =>
			`${number} est une note de crédit : un paiement entrant ne la règle pas`,
		'not-sure-enough': ({ number, paid, open }) =>
			`Le texte semble citer ${number}, mais ${money(paid)} ont été payés pour un solde ouvert de ${money(open)} : pas assez sûr pour comptabiliser`,
		'rest-needs-known-payer': ({ number, customer, paid, open }) =>
			`${number} est citée, mais ${money(paid)} ont été payés pour un solde ouvert de ${money(open)}, et ce payeur n'est pas connu pour ${the(customer)}`,
		'possible-number-other-amount': ({ number, paid, open }) =>
			`Le texte peut viser ${number}, mais ${money(paid)} ont été payés pour un solde ouvert de ${money(open)}`,
		'number-at-common-amount': ({ written, count }) =>
			`${written} est un simple numéro, le payeur n'est pas connu, et ${count} factures sont ouvertes pour ce montant`,
		'payer-owes-amount': ({ numbers, own, customer }) =>
			`Le texte cite ${list(numbers)}, mais le payeur est connu comme ${customer ?? 'un autre client'}, dont ${own.length > 1 ? `les factures ${list(own)} font ensemble ce montant exact` : `la facture ${list(own)} est ouverte pour ce montant exact`}`,
		'number-needs-known-payer': ({ number, customer }) =>
			`Le texte peut viser ${number}, mais ce payeur n'est pas connu pour ${the(customer)}`,
		'sum-above-payment': ({ numbers, paid, open }) =>
			`${list(numbers)} font ensemble ${money(open)}, mais ${money(paid)} seulement ont été payés : on ne sait pas lesquelles sont visées`,
		'sum-below-payment': ({ numbers, paid, open }) =>
			`${list(numbers)} font ensemble ${money(open)}, mais ${money(paid)} ont été payés : le texte cite peut-être une autre facture qui n'a pas pu être lue`,
		'sum-needs-known-payer': ({ numbers, paid, open }) =>
			`${list(numbers)} font ensemble ${money(open)}, mais ${money(paid)} ont été payés, et ce payeur n'est pas connu pour ces clients`,
		'references-only': () =>
			'Seul ce qui cite sa facture est comptabilisé automatiquement, selon le réglage du nœud',
		'account-of-several-customers': () =>
			'Plusieurs clients paient depuis ce compte : il ne dit pas de qui vient le paiement',
		'account-and-name-differ': ({ customer }) =>
			`Le compte est celui d'un client, mais le nom celui d'un autre, ${customer}`,
		'name-of-several-customers': () =>
			'Plusieurs clients portent ce nom : il ne dit pas de qui vient le paiement',
		'name-may-be-cut': ({ customer }) =>
			`Le nom peut être le début de celui ${of(customer)}, ou d'un autre`,
		'name-with-other-account': ({ customer }) =>
			`Le nom est celui ${of(customer)}, mais ce compte n'est pas connu comme le sien`,
		'name-only': ({ customer }) =>
			`Le nom est celui ${of(customer)}, mais aucun compte connu ne le confirme`,
		'name-and-amount-only': ({ customer, numbers }) =>
			`Le nom et le montant correspondent à ${list(numbers)} ${of(customer)}, mais ni communication, ni numéro, ni compte connu ne le confirme`,
		'similar-name-only': () => 'Seuls le montant et une partie du nom correspondent',
		'amount-only': () => 'Seul le montant correspond, ce qui ne suffit pas pour comptabiliser',
		'nothing-agrees': () => "Rien dans le paiement n'indique une facture ouverte",
		'unknown-number': ({ written, field }) =>
			`${written} figure dans ${FIELDS[field]}, mais aucune facture ouverte avec ce numéro ou cette communication n'a été trouvée`,
		'reference-mistyped': ({ written, numbers }) =>
			`Aucune facture ne porte la communication ${written}. C'est peut-être celle de ${anyOf(numbers)}, mal tapée ou incomplète`,
		'names-another-invoice': ({ written }) =>
			`${written} indique une autre facture que le payeur et le montant`,
		'another-number-alike': ({ written, number }) =>
			`${written} dans le texte est écrit comme ${number}, mais c'est un autre numéro`,
		'may-mean-another': ({ written, number }) =>
			`${written} dans le texte peut désigner ${number}, qui est ouverte aussi : ce qui est payé n'est pas certain`,
		'speaks-of-refund': () =>
			"Le texte parle d'un remboursement, d'une note de crédit, d'une annulation ou d'un trop-perçu",
		'speaks-of-payout': () => "Le texte parle d'un versement de nombreux paiements réunis",
		'speaks-of-other-purpose': ({ written }) =>
			`Le texte parle d'autre chose que d'une facture : ${written.toLowerCase()}`,
		'speaks-of-somebody-else': () => "Le texte dit que le paiement est fait pour quelqu'un d'autre",
		'names-another-customer': ({ customer }) =>
			`Le texte cite, ou semble citer, un autre client : ${customer}`,
		'other-month': ({ number }) =>
			`${number} a ce montant, mais le texte parle d'une autre période`,
		'several-have-amount': ({ count }) =>
			`${count} factures de ce payeur sont ouvertes pour ce montant, et le texte ne dit pas laquelle est visée`,
		'none-has-amount': () =>
			"Aucune facture ouverte de ce payeur n'a ce montant, et aucun de leurs numéros n'a été lu dans le texte",
		'several-payments-fit': () =>
			'Plusieurs paiements correspondent à la même facture ouverte, et aucun ne la cite',
		'amount-but-issued-later': ({ number, issueDate }) =>
			`${number} a ce montant, mais date du ${day(issueDate)}, après le paiement`,
		'amount-but-far-from-due': ({ number, days: number_ }) =>
			`${number} a ce montant, mais son échéance est à ${days(number_)} du paiement`,
		'amount-but-damaged-reference': ({ number }) =>
			`${number} a ce montant, mais la communication mal tapée ressemble plus à celle d'une autre facture`,
		'amount-but-sum-fits': ({ number, others }) =>
			`${number} a ce montant, mais ${list(others)} ensemble aussi`,
	},
	evidence: {
		'reference-named': ({ written, field, number }) =>
			`${written} dans ${FIELDS[field]} est la référence de paiement de ${number}`,
		'number-listed': ({ written, field, number }) =>
			`${written} dans ${FIELDS[field]} continue la liste des numéros de facture : ${number}`,
		'number-named': ({ number, field }) => `${number} figure dans ${FIELDS[field]}`,
		'number-written': ({ written, field, number }) =>
			`${written} dans ${FIELDS[field]} est le numéro de ${number}`,
		'number-possible': ({ written, field, number }) =>
			`${written} dans ${FIELDS[field]} peut désigner ${number}`,
		'damaged-reference': ({ written }) =>
			`${written} est sa communication, mal tapée ou incomplète`,
		'payer-account': ({ iban, customer }) =>
			`Payé depuis ${formatIban(iban)}, un compte connu ${of(customer)}`,
		'payer-learned-account': ({ iban, customer }) =>
			`Payé depuis ${formatIban(iban)}, qui a déjà payé pour ${the(customer)}`,
		'payer-name': ({ customer }) =>
			customer
				? `Le payeur porte le nom du client, ${customer}`
				: 'Le payeur porte le nom du client',
		'payer-cut-name': ({ customer }) =>
			customer
				? `Le payeur porte le nom du client, ${customer}, coupé par la banque`
				: 'Le payeur porte le nom du client, coupé par la banque',
		'payer-not-known': ({ payer, iban, customer }) =>
			`Payé par ${payer || formatIban(iban)}, qui n'est pas connu comme payeur pour ${the(customer)}`,
		'payer-not-given': () => "La banque n'indique pas de payeur",
		'amount-exact': ({ open }) => `Le montant est exactement le solde ouvert, ${money(open)}`,
		'amount-part': ({ paid, open, left }) =>
			left === undefined
				? `${money(paid)} payés, moins que le solde ouvert de ${money(open)}`
				: `${money(paid)} payés sur un solde ouvert de ${money(open)} ; il reste ${money(left)}`,
		'amount-over': ({ paid, open }) =>
			`${money(paid)} payés, plus que le solde ouvert de ${money(open)}`,
		'rest-exact': ({ open }) =>
			`Ce qui reste du paiement est exactement le solde ouvert, ${money(open)}`,
		'rest-part': ({ paid, open }) =>
			`Il reste ${money(paid)} du paiement, moins que le solde ouvert de ${money(open)}`,
		'rest-over': ({ paid, open }) =>
			`Il reste ${money(paid)} du paiement, plus que le solde ouvert de ${money(open)}`,
		'discount-taken': ({ amount, discount }) =>
			`${money(amount)} et l'escompte de ${money(discount)} soldent la facture`,
		'fee-withheld': ({ amount, fee }) =>
			`${money(amount)} et les ${money(fee)} retenus par la banque soldent la facture`,
		'tolerance-used': ({ amount, short }) =>
			`${money(amount)} soldent la facture : il manque ${money(short)}, ce qui est toléré`,
		'closes-of-payment': ({ amount, paid }) =>
			`${money(amount)} du paiement de ${money(paid)} soldent la facture`,
		'only-with-amount': () => "Aucune autre facture ouverte de ce client n'a ce montant",
		'only-of-month': () =>
			'Aucune autre facture ouverte de ce client pour ce montant ne peut être du mois que cite le texte',
		'several-and-whole-balance': () =>
			'Le texte parle de plusieurs factures, et le paiement est tout ce que ce client doit encore',
		'whole-balance': () =>
			'Le texte dit que tout est payé, et le paiement est tout ce que ce client doit encore',
		'on-due-date': ({ bookedOn }) => `Payé le ${day(bookedOn)}, jour de l'échéance`,
		'before-due-date': ({ bookedOn, days: number }) =>
			`Payé le ${day(bookedOn)}, ${days(number)} avant l'échéance`,
		'after-due-date': ({ bookedOn, days: number }) =>
			`Payé le ${day(bookedOn)}, ${days(number)} après l'échéance`,
		'near-reference': ({ written }) =>
			`${written} est peut-être sa communication, mal tapée ou incomplète`,
		'cut-name': () => 'Le nom du payeur est le début de celui du client',
		'similar-name': () => 'Le nom du payeur et celui du client ont un mot en commun',
		'part-of-sum': ({ others, unique }) =>
			unique
				? `Avec ${list(others)}, le total est celui du paiement`
				: `Avec ${list(others)}, le total est celui du paiement, mais d'autres factures y arrivent aussi`,
		'part-of-rest': ({ others, unique }) =>
			unique
				? `Avec ${list(others)}, le total est ce qui reste du paiement`
				: `Avec ${list(others)}, le total est ce qui reste du paiement, mais d'autres factures y arrivent aussi`,
	},
	checks: {
		'currency-differs': ({ due, paid }) => `La facture est en ${due}, le paiement en ${paid}`,
		'issued-later': ({ issueDate }) => `La facture date du ${day(issueDate)}, après le paiement`,
		'is-credit-note': ({ open }) => `C'est une note de crédit, dont ${money(open)} restent ouverts`,
		meaning: ({ number }) => `Si le payeur vise ${number}`,
	},
	runnersUp: {
		'text-fits-as-well': ({ number, customer, written, open }) =>
			customer
				? `${number} ${of(customer)}, que ${written} peut désigner aussi, avec un solde ouvert de ${money(open)}`
				: `${number}, que ${written} peut désigner aussi, avec un solde ouvert de ${money(open)}`,
		'same-customer': ({ number, open }) =>
			`${number} du même client, avec un solde ouvert de ${money(open)} : un autre montant`,
		'same-customer-other-month': ({ number, open }) =>
			`${number} du même client, avec un solde ouvert de ${money(open)} : d'un autre mois`,
	},
	run: {
		summary: ({ transactions, paid, bookings, review, unmatched, ignored }) =>
			`${counted(transactions, 'opération', 'opérations')} : ${counted(paid, 'payée', 'payées')} (${counted(bookings, 'écriture', 'écritures')}), ` +
			`${review} à vérifier, ${unmatched} sans facture, ${counted(ignored, 'non concernée', 'non concernées')}.`,
		unreadable: (items) =>
			`${counted(items, "élément n'a pas pu être lu", "éléments n'ont pas pu être lus")} : les raisons sont sur Unmatched.`,
		leftOut: (shown, more) =>
			more > 0
				? `Laissé de côté, car illisible : ${shown.join(' ; ')} ; et ${more} de plus.`
				: `Laissé de côté, car illisible : ${shown.join(' ; ')}.`,
		noInvoices: "Aucune facture ouverte n'est arrivée : rien n'a pu être rapproché.",
		columns: (input, columns) =>
			`Lecture de ${input} : ${columns.map(({ label, column }) => `${label} dans « ${column} »`).join(', ')}.`,
	},
});
