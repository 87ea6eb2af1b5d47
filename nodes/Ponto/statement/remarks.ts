import type { Statement } from './statement';

const NAMED_AT_MOST = 3;

/** What a reader of the file must know about how it was made. */
export interface Making {
	readonly isCamt: boolean;
	/** Whether Ponto lists something older than the period. */
	readonly isFromTheBeginning: boolean;
}

/** What a statement lacks or may lack, each a sentence for the person who sends it on. */
export function remarksOn(statement: Statement, { isCamt, isFromTheBeginning }: Making): string[] {
	const { from, to, isOver, unreadable } = statement;
	return [
		...(isCamt ? [balanceRemark(statement)] : []),
		...(isOver
			? []
			: [
					`The period ends on ${to} and is not over: what is booked until then is not in the file.`,
				]),
		...(isFromTheBeginning
			? []
			: [
					`Ponto lists nothing of the month before ${from}. If the account was in use by then, Ponto may not have the beginning of the period: compare with the bank.`,
				]),
		...(unreadable.length > 0 ? [unreadableRemark(unreadable)] : []),
	];
}

/** A file without an opening balance must say why: programs ask for it. */
function balanceRemark({ balance, to }: Statement): string {
	const none =
		'Ponto keeps no past balances, so the file has no opening balance: it is not worked out, since a booking that Ponto lacks would make it wrong.';
	if (balance === undefined)
		return `${none} Nor has it another one, since Ponto gave none for this account; some programs refuse a camt.053 file without any.`;
	return balance.code === 'CLBD'
		? `${none} The closing balance of ${to} is the one that Ponto gave.`
		: `${none} Nor has it a closing one: the balance in it is the one that Ponto gave for ${balance.on}.`;
}

function unreadableRemark(ids: readonly string[]): string {
	const named = ids.slice(0, NAMED_AT_MOST).join(', ');
	const more = ids.length > NAMED_AT_MOST ? ', ...' : '';
	const who = ids.length === 1 ? '1 transaction is' : `${ids.length} transactions are`;
	return `${who} not in the file, since amount, currency or date cannot be read (${named}${more}). Look it up in the Ponto dashboard.`;
}
