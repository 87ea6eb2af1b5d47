import { foldText } from '../matching/text/characters';

// No "s.o.", which sends to the row above in German, and no "unknown", which may be a yes.
const WORDS: ReadonlySet<string> = new Set(
	(
		'n/a,na,none,null,nil,nothing,never,empty,blank,not applicable,not set,not specified,' +
		'nvt,nihil,geen,niets,nooit,leeg,niet van toepassing,niet ingevuld,' +
		'aucun,aucune,néant,rien,jamais,vide,sans objet,non applicable,non renseigné,' +
		'kein,keine,keiner,keines,nichts,nie,niemals,leer,entfällt,entfaellt,nicht zutreffend,trifft nicht zu,nicht angegeben,k.A.'
	)
		.split(',')
		.map(foldText),
);
const SIGNS_ALONE = /^[\p{Pd}/\\._]+$/u;
// `#N/A` is how a spreadsheet says that it looked something up in vain.
const FAILED = /^#/;

/**
 * Whether what stands in a cell says that there is nothing to be said.
 *
 * @example isNoEntry('n.v.t.') // true
 */
export const isNoEntry = (text: string): boolean =>
	SIGNS_ALONE.test(text) || (!FAILED.test(text) && WORDS.has(foldText(text)));
