import { dayAndMonth, fieldLister, valueWriter, type InputWords } from './inputWords';

const jour = dayAndMonth('fr', 'd LLLL');
const champs = fieldLister('aucun champ', (nombre) => `et ${nombre} de plus`);
const montre = valueWriter('Une liste', 'Un objet');

/** What is said about items that cannot be read, in French. */
export const FRENCH_INPUT: InputWords = {
	item: (input, number, name) => `${input}, élément ${number}${name === '' ? '' : ` (${name})`}`,
	unreadable: {
		'account-currency': ({ account, currency, setting }) =>
			`le solde ouvert est en ${account}, la devise du compte client, et la facture est en ${currency}. Choisissez sous ${setting} un champ avec le solde ouvert en ${currency}`,
		'amount-ambiguous': ({ text, whole, decimal }) =>
			`"${text}" peut être ${whole} ou ${decimal}. Réglez l'option Decimal Mark`,
		'amount-too-large': ({ text, currency }) =>
			`"${text}" ${currency} est trop grand pour être additionné exactement`,
		'currency-missing': () =>
			'aucune valeur trouvée. Nommez le champ "currency", ou réglez l\'option Default Currency',
		'date-ambiguous': ({ text, first, second }) =>
			`"${text}" peut être le ${jour(first, second)} ou le ${jour(second, first)}. Réglez l'option Date Order`,
		'day-or-amount': ({ text }) =>
			`"${text}" peut être un jour ou un montant. Écrivez "oui" ou laissez vide`,
		'decision-unknown': ({ text }) =>
			`"${text}" n'est pas connu. Écrivez confirmed, rejected, undone ou notAnInvoice, ou laissez vide`,
		'direction-unknown': ({ text, place }) =>
			`"${text}" ne dit pas si l'argent est entré ou sorti. Écrivez "crédit" ou "débit", ou choisissez un autre champ sous ${place}`,
		'field-empty': ({ field }) => `le champ "${field}" est vide`,
		'field-missing': ({ field, has, place }) =>
			`l'élément n'a pas de champ "${field}". Il a ${champs(has)}. Corrigez ${place}`,
		'headers-lower': ({ text }) =>
			`aucune valeur trouvée : "${text}" n'est pas un nom de colonne. Si les noms sont plus bas dans la feuille, indiquez au nœud qui la lit à partir de quelle ligne`,
		'id-repeated': ({ id, items }) => `"${id}" a déjà été lu dans l'élément ${items}`,
		'id-shared': ({ id, items }) =>
			`"${id}" est aussi l'ID de l'élément ${items}, au contenu différent. Choisissez un champ unique, ou laissez-en un de côté`,
		'kind-unknown': ({ text, setting }) =>
			`"${text}" n'est pas connu comme type de document. Écrivez "facture" ou "note de crédit", ou choisissez un autre champ sous ${setting}`,
		'mark-unclear': ({ text, column, place }) =>
			`"${text}" dans la colonne "${column}" ne dit ni oui ni non. Écrivez "oui" ou laissez vide, ou choisissez le champ qui compte sous ${place}`,
		'not-a-currency': ({ text }) => `"${text}" n'est pas un code de devise ISO 4217`,
		'not-a-date': ({ text }) => `"${text}" n'est pas une date comme 2026-11-20 ou 20/11/2026`,
		'not-a-date-there': ({ text, timeZone }) =>
			`"${text}" n'est pas une date dans le fuseau horaire "${timeZone}"`,
		'not-a-percentage': ({ text }) => `"${text}" n'est pas un pourcentage de 0 à 99`,
		'not-a-text': ({ value }) => `${montre(value)} n'est pas un texte`,
		'not-an-amount': ({ text }) => `"${text}" n'est pas un montant`,
		'not-booked': ({ text }) =>
			`"${text}" dit que l'argent n'est pas entré. Seul ce qui est comptabilisé peut payer une facture`,
		'not-exact': ({ text, currency }) => `"${text}" n'est pas un montant exact en ${currency}`,
		'number-spoilt': ({ text }) =>
			`"${text}" est ce qu'un tableur a fait du numéro. Mettez la colonne en texte et écrivez-le à nouveau`,
		'other-currency': ({ text, written, currency }) =>
			`"${text}" est en ${written}, et la devise de l'élément est ${currency}`,
		'other-sign': ({ text, sign, currency }) =>
			`"${text}" porte le signe ${sign}, et la devise de l'élément est ${currency}`,
		'paid-unclear': ({ text }) => `"${text}" ne dit ni oui ni non. Écrivez "oui" ou laissez vide`,
		purchase: ({ text }) =>
			`"${text}" est un document d'achat. Ne transmettez que des documents de vente`,
		'purchase-list': ({ text }) =>
			`la colonne "${text}" est celle d'achats. Ne transmettez que des documents de vente`,
		'rest-or-total': ({ text, place }) =>
			`"${text}" peut être le montant entier ou ce qu'il en reste. Choisissez le champ de ce qui reste sous ${place}`,
		'running-balance': ({ text, place }) =>
			`"${text}" additionne les lignes précédentes, et ne dit pas ce qui reste ouvert de celle-ci. Choisissez un autre champ sous ${place}`,
		'side-unknown': ({ text }) =>
			`"${text}" à côté ne dit ni débit ni crédit. Écrivez l'un des deux`,
		'status-unknown': ({ text, setting }) =>
			`"${text}" ne dit pas ici si la facture est ouverte ou payée. Écrivez "ouverte" ou "payée", ou choisissez un autre champ sous ${setting}`,
		'tax-unclear': ({ text, place }) =>
			`"${text}" peut être avec ou sans TVA. Choisissez le champ de ce qui reste ouvert sous ${place}`,
		'teaches-unclear': ({ text }) => `"${text}" ne dit ni oui ni non. Le payeur n'est pas retenu`,
		'total-row': ({ text }) => `"${text}" commence la ligne d'un total, qui n'est pas une facture`,
		'value-missing': ({ has, place }) =>
			`aucune valeur trouvée. L'élément a ${champs(has)}. Choisissez le bon champ sous ${place}`,
	},
	advice: "Corrigez l'élément, ou réglez l'option On Bad Input sur Put It on Unmatched.",
};
