import { columnsOf } from './columnNames';
import { canonicalName } from './columnName';
import { memoizeWeakly } from './memoizeWeakly';

/**
 * What a column of its own says of an invoice with a yes, a cross or a day: that nothing is open of it any more, that it
 * is none, or that it takes off. A column that `mayBeText` is as likely one of what the invoice is for, and a
 * `sign` one of amounts.
 */
export type MarkMeaning = 'settled' | 'void' | 'draft' | 'mayBeText' | 'creditNote' | 'sign';

/** A column that a list has, what it says, and whether it holds days. */
export interface MarkColumn {
	readonly column: string;
	readonly says: MarkMeaning;
	readonly isDay: boolean;
}

const NAMES: Readonly<Record<MarkMeaning, string>> = {
	settled:
		'settled,closed,cleared,reconciled,fully paid,paid in full,written off,write off,writeoff,uncollectible,uncollectable,bad debt,credited,refunded,' +
		'afgesloten,gesloten,afgepunt,aangezuiverd,gelettreerd,volledig betaald,afgehandeld,vereffend,verrekend,afgeboekt,afgeletterd,oninbaar,gecrediteerd,terugbetaald,' +
		'soldé,soldée,entièrement payée,totalement payée,clôturé,clôturée,fermé,fermée,lettré,lettrée,apuré,apurée,pointé,pointée,rapproché,rapprochée,irrécouvrable,créance irrécouvrable,crédité,créditée,remboursé,remboursée,' +
		'erledigt,vollständig bezahlt,komplett bezahlt,abgeschlossen,geschlossen,ausgeglichen,ausgebucht,abgeschrieben,uneinbringlich,gutgeschrieben,erstattet',
	void:
		'void,voided,cancelled,canceled,cancel,cancellation,reversed,reversal,deleted,removed,archived,invalid,' +
		'geannuleerd,annulatie,annulering,gestorneerd,storno,stornering,vernietigd,ingetrokken,nietig,ongeldig,verwijderd,gearchiveerd,' +
		'annulé,annulée,annulation,extourné,extournée,abandonné,abandonnée,supprimé,supprimée,archivé,archivée,' +
		'storniert,stornierung,annulliert,gelöscht,geloescht,verworfen,ungültig,archiviert',
	draft:
		'draft,draft invoice,proforma,proforma invoice,klad,kladversie,kladfactuur,ontwerpfactuur,voorlopige factuur,conceptfactuur,proforma factuur,brouillon,facture proforma,facture provisoire,entwurf,rechnungsentwurf,entwurfsrechnung,vorläufige rechnung,proforma rechnung',
	mayBeText: 'concept,ontwerp',
	creditNote:
		'credit note,credit memo,credit invoice,creditnota,kredietnota,creditfactuur,kredietfactuur,creditering,' +
		"avoir,facture d'avoir,facture avoir,note de crédit,gutschrift,rechnungskorrektur,korrekturrechnung,kreditnote,stornorechnung",
	sign: 'credit,crédit,krediet',
};

/** What happens to an invoice, which counts with its day alone: the word for it may be of what else a list tells. */
const EVENTS = {
	settled:
		'clearing,reconciliation,aflettering,afpunting,vereffening,aanzuivering,' +
		'clôture,lettrage,apurement,pointage,rapprochement,ausgleich,ausbuchung,erledigung',
	void:
		'voiding,deletion,removal,archiving,vernietiging,intrekking,verwijdering,verwijder,archivering,' +
		'suppression,extourne,archivage,annullierung,löschung,lösch,archivierung',
};

const meaningsOf = (
	lists: Readonly<Partial<Record<MarkMeaning, string>>>,
): ReadonlyMap<string, MarkMeaning> =>
	new Map(
		Object.entries(lists).flatMap(([meaning, names]) =>
			columnsOf(names).map((name) => [canonicalName(name), meaning as MarkMeaning] as const),
		),
	);
const MEANINGS = meaningsOf(NAMES);
const WITH_DAY = meaningsOf(EVENTS);
// `Geannuleerd (ja/nee)`, `Cancelled Y/N`.
const QUESTION =
	/[\s([]+(?:ja ?[/-] ?(?:nee|nein)|j ?[/-] ?n|yes ?[/-] ?no|y ?[/-] ?n|oui ?[/-] ?non|o ?[/-] ?n|true ?[/-] ?false)[)\]?\s]*$/i;
const SUBJECT =
	/^(?:invoice|factuur|facture|rechnung)?(?:hasbeen|ist?|was|werd|est|aete|wurde)?(?:invoice|factuur|facture|rechnung)?/;
const ARTICLES = 'a,an,een,un,une,ein,eine'.split(',');
const DAYS_IN_FRONT =
	'date,dated,datede,datedel,datedela,dateof,datum,datumvan,datumvande,datumvanhet,datumder,datumdes'.split(
		',',
	);
const DAY_BEHIND = /s?(?:at|on|op|le|am|utc|date|datum)$/;

/** The columns among these that ask what an invoice is; computed once for each sheet. */
export const markColumnsIn = memoizeWeakly((columns: readonly string[]): readonly MarkColumn[] =>
	columns.flatMap((column) => {
		const found = meaningOf(canonicalName(column.replace(QUESTION, '')));
		return found === undefined ? [] : [{ column, ...found }];
	}),
);

function meaningOf(name: string): Omit<MarkColumn, 'column'> | undefined {
	const asked = name.replace(SUBJECT, '');
	const known = [name, asked, ...without(ARTICLES, asked)]
		.map((each) => MEANINGS.get(each))
		.find(Boolean);
	if (known !== undefined) return { says: known, isDay: false };
	const says = [
		...without(DAYS_IN_FRONT, name),
		...[name, asked]
			.filter((each) => DAY_BEHIND.test(each))
			.map((each) => each.replace(DAY_BEHIND, '')),
	]
		.map((each) => MEANINGS.get(each) ?? WITH_DAY.get(each))
		.find(Boolean);
	if (says === undefined || says === 'draft' || says === 'mayBeText') return undefined;
	return { says, isDay: says !== 'creditNote' && says !== 'sign' };
}

/** What is left of a name behind each of these beginnings that it has. */
const without = (beginnings: readonly string[], name: string): readonly string[] =>
	beginnings.filter((each) => name.startsWith(each)).map((each) => name.slice(each.length));
