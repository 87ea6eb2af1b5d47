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
		'settled,closed,fully paid,paid in full,written off,write off,writeoff,uncollectible,uncollectable,bad debt,credited,refunded,' +
		'afgesloten,gesloten,volledig betaald,afgehandeld,vereffend,verrekend,afgeboekt,afgeletterd,oninbaar,gecrediteerd,terugbetaald,' +
		'soldé,soldée,entièrement payée,totalement payée,clôturé,clôturée,fermé,fermée,lettré,lettrée,encaissé,encaissée,irrécouvrable,créance irrécouvrable,crédité,créditée,remboursé,remboursée,' +
		'erledigt,vollständig bezahlt,komplett bezahlt,abgeschlossen,geschlossen,ausgeglichen,ausgebucht,abgeschrieben,uneinbringlich,gutgeschrieben,erstattet',
	void:
		'void,voided,cancelled,canceled,cancel,cancellation,reversed,reversal,deleted,removed,archived,invalid,' +
		'geannuleerd,annulatie,annulering,gestorneerd,storno,stornering,vernietigd,ingetrokken,nietig,ongeldig,verwijderd,gearchiveerd,' +
		'annulé,annulée,annulation,extourné,extournée,abandonné,abandonnée,supprimé,supprimée,archivé,archivée,' +
		'storniert,stornierung,annulliert,gelöscht,geloescht,verworfen,ungültig,archiviert',
	draft:
		'draft,proforma,proforma invoice,klad,kladversie,conceptfactuur,proforma factuur,brouillon,facture proforma,entwurf,proforma rechnung',
	mayBeText: 'concept,ontwerp',
	creditNote:
		'credit note,a credit note,credit memo,credit invoice,creditnota,een creditnota,kredietnota,creditfactuur,kredietfactuur,creditering,' +
		"avoir,facture d'avoir,facture avoir,un avoir,note de crédit,une note de crédit,gutschrift,eine gutschrift,rechnungskorrektur,stornorechnung",
	sign: 'credit,crédit,krediet',
};

const MEANINGS: ReadonlyMap<string, MarkMeaning> = new Map(
	(Object.keys(NAMES) as MarkMeaning[]).flatMap((meaning) =>
		columnsOf(NAMES[meaning]).map((name) => [canonicalName(name), meaning] as const),
	),
);
// `Geannuleerd (ja/nee)`, `Cancelled Y/N`.
const QUESTION =
	/[\s([]+(?:ja ?[/-] ?(?:nee|nein)|j ?[/-] ?n|yes ?[/-] ?no|y ?[/-] ?n|oui ?[/-] ?non|o ?[/-] ?n|true ?[/-] ?false)[)\]?\s]*$/i;
const SUBJECT = /^(?:invoice|factuur|facture|rechnung)?(?:ist?|est)?/;
const DAYS_IN_FRONT = [/^date(?:de|of)?/, /^dated/, /^datum(?:van)?/];
const DAY_BEHIND = /(?:at|on|op|le|am|utc|date|datum)$/;

/** The columns among these that ask what an invoice is; computed once for each sheet. */
export const markColumnsIn = memoizeWeakly((columns: readonly string[]): readonly MarkColumn[] =>
	columns.flatMap((column) => {
		const found = meaningOf(canonicalName(column.replace(QUESTION, '')));
		return found === undefined ? [] : [{ column, ...found }];
	}),
);

function meaningOf(name: string): Omit<MarkColumn, 'column'> | undefined {
	const isKnown = MEANINGS.get(name) ?? MEANINGS.get(name.replace(SUBJECT, ''));
	if (isKnown !== undefined) return { says: isKnown, isDay: false };
	const says = [
		...DAYS_IN_FRONT.map((day) => name.replace(day, '')),
		name.replace(DAY_BEHIND, ''),
		name.replace(SUBJECT, '').replace(DAY_BEHIND, ''),
	]
		.map((each) => MEANINGS.get(each))
		.find(Boolean);
	if (says === undefined || says === 'draft' || says === 'mayBeText') return undefined;
	return { says, isDay: says !== 'creditNote' && says !== 'sign' };
}
