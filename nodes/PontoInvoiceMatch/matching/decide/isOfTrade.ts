const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// Horses, dogs and guests are boarded, too.
const BOARDED = words(
	'PAARD PAARDEN PONY PONYS HOND HONDEN KAT KATTEN KONIJN DIER DIEREN CHIEN CHIENS CHAT CHATS CHEVAL CHEVAUX PONEY PONEYS ANIMAL ANIMAUX CANINE ' +
		'FELINE EQUESTRE EQUINE PFERD PFERDE HUND HUNDE KATZE KATZEN TIER TIERE HORSE HORSES DOG DOGS CAT CATS BOX STAL WEIDE PRE ECURIE STALL ' +
		'DEMI COMPLETE FULL HALF VOLLE HALBE NACHT NACHTEN NUIT NUITS NUITEE NUITEES CHAMBRE KAMER ZIMMER UBERNACHTUNG UEBERNACHTUNG HOTEL',
);
const FEAST = words(
	'CATERING TRAITEUR TAART TAARTEN GEBAK GATEAU GATEAUX TORTE TORTEN CAKE KUCHEN ZAAL ZAALHUUR FEESTZAAL SALLE SAAL SAALMIETE BUFFET FEEST FEESTJE FETE FEIER ' +
		'PARTY DJ ANIMATIE ANIMATION FOTOGRAAF PHOTOGRAPHE BLOEMEN FLEURS BLUMEN DINER ETEN REPAS ESSEN BRUNCH APERO RECEPTIE RECEPTION SPRINGKASTEEL ' +
		'HUPFBURG VERHUUR LOCATION ARRANGEMENT WORKSHOP',
);
const TRADES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['PENSION', BOARDED],
	...['VERJAARDAG', 'ANNIVERSAIRE', 'GEBURTSTAG', 'BIRTHDAY'].map((day) => [day, FEAST] as const),
]);

/**
 * Whether a word that tells a purpose is, beside another one of the text, what somebody does for a living.
 *
 * @example isOfTrade('PENSION', ['PENSION', 'PAARD']) // true
 */
export function isOfTrade(purpose: string, spoken: readonly string[]): boolean {
	const trade = TRADES.get(purpose);
	return trade !== undefined && spoken.some((word) => trade.has(word));
}
