/** What seven of are counted or served; behind the month of September none of them stands. */
const COUNTED = new Set(
	(
		'PERSONNES PERS PAX COUVERTS CONVIVES INVITES PARTICIPANTS ADULTES ENFANTS ELEVES MEMBRES STAGIAIRES PLACES TABLES CHAMBRES ' +
		'REPAS MENUS PLATS DESSERTS SANDWICHES SANDWICHS PAINS GATEAUX TARTES CROISSANTS BAGUETTES BOUTEILLES CAISSES CARTONS BOITES ' +
		'PIECES PAIRES EXEMPLAIRES COLIS LOTS TICKETS BILLETS CARTES SEANCES LECONS TRAJETS COURSES VISITES CONSULTATIONS ' +
		'HEURES MINUTES JOURS JOURNEES NUITS NUITEES SEMAINES MOIS ANS FOIS KILOS METRES LITRES EUROS'
	).split(' '),
);
const PLURAL_ARTICLE = /^(?:LES|DES|CES|NOS|VOS|MES|SES|AUX)$/;
const PLURAL = /^[A-Z]{3,}[SX]$/;
/** Beside the chocolate, and in the name of a field. */
const BESIDE_BRAND = /^(?:REEP|REPEN|BARRES?|CHOCOLADE|CHOCOLAT|SNICKERS|TWIX|BOUNTY|MILKY)$/;
const FIELD = /^CHAMPS?$/;

/** Whether a word that may be a month is none beside the words around it: `sept personnes`, `Champ de Mars`. */
export function isNoMonth(words: readonly string[], at: number): boolean {
	const word = words[at];
	const behind = words[at + 1] ?? '';
	const before = words[at - 1] ?? '';
	if (word === 'SEPT') {
		return COUNTED.has(behind) || (PLURAL_ARTICLE.test(before) && PLURAL.test(behind));
	}
	if (word !== 'MARS') return false;
	return (
		BESIDE_BRAND.test(behind) ||
		BESIDE_BRAND.test(before) ||
		(before === 'DE' && FIELD.test(words[at - 2] ?? ''))
	);
}
