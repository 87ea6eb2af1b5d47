import { foldText } from '../matching/text/characters';
import { byWord } from './byWord';
import type { ReadAmount } from './readAmount';
import { readOptional, required, type AskedItem } from './readValues';
import type { TransactionField } from './transactionFields';
import { UnreadableValue } from './unreadable';

const DIRECTIONS = byWord<'in' | 'out'>({
	in: 'credit,credited,inbound,crédit,crdt,cr,c,credit transfer,bij,bijschrijving,haben,h,gutschrift,in,incoming,inkomend,rd,deposit,entrée,ontvangst,encaissement,recette,eingang,zahlungseingang,einnahme,received',
	out: 'debit,debited,outbound,débit,debet,dbit,dr,d,af,afschrijving,soll,s,belastung,out,outgoing,uitgaand,uit,rc,withdrawal,sortie,uitgave,décaissement,dépense,ausgang,zahlungsausgang,ausgabe,sent',
});

type Asked = AskedItem<TransactionField>;

/**
 * The amount of a transaction in minor units, money that came in positive, however the bank tells which way it went: by
 * a sign, by a word beside the amount (`Af`, `D`, `DBIT`), or by a column of its own for each way. Throws a RangeError
 * for a word that is not known: money that went out must not look like a payment.
 */
export function readSignedAmount(asked: Asked, currency: string, readAmount: ReadAmount): number {
	const { amount, moneyIn, moneyOut } = asked.values;
	const read = (value: unknown) => (value === undefined ? 0 : readAmount(value, currency));
	const out = Math.abs(read(moneyOut));
	if (amount === undefined && (moneyIn !== undefined || moneyOut !== undefined)) {
		return read(moneyIn) - out;
	}
	const { written, way } = partAmount(required(asked, 'amount'));
	const minor = readAmount(written, currency);
	const isOut = way === 'out' || directionOf(asked.values.direction) === 'out';
	const wentOut = isOut || (out !== 0 && minor === out);
	return wentOut ? -Math.abs(minor) : minor;
}

const WORD_IN_FRONT = /^\p{L}{1,4}(?!\p{L})/u;
const WORD_BEHIND = /(?<!\p{L})\p{L}{1,4}\.?$/u;
const SIGN_BEHIND_WORD = /^[.:]/;

/** An amount without the word that tells its way in the same cell: `300,00 CR`, `H 300,00 EUR`. */
function partAmount(value: unknown): { readonly written: unknown; readonly way?: 'in' | 'out' } {
	if (typeof value !== 'string') return { written: value };
	const text = value.trim();
	const [behind = ''] = WORD_BEHIND.exec(text) ?? [];
	const way = directionOfWord(behind);
	if (way !== undefined) return { written: text.slice(0, -behind.length).trim(), way };
	const [front = ''] = WORD_IN_FRONT.exec(text) ?? [];
	const inFront = directionOfWord(front);
	if (inFront === undefined) return { written: value };
	return { written: text.slice(front.length).replace(SIGN_BEHIND_WORD, '').trim(), way: inFront };
}

/** Which way a word such as `Bij`, `H` or `debet` says that money went; undefined for a word that is not known. */
export const directionOfWord = (word: string): 'in' | 'out' | undefined =>
	DIRECTIONS.get(foldText(word));

function directionOf(value: unknown): 'in' | 'out' | undefined {
	const word = readOptional(value);
	if (word === undefined) return undefined;
	if (word === '+' || word === '-') return word === '+' ? 'in' : 'out';
	const direction = directionOfWord(word);
	if (direction !== undefined) return direction;
	const place = 'Transaction Field Names > Direction';
	throw new UnreadableValue({ code: 'direction-unknown', text: word, place });
}
