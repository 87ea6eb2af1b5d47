import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { once } from 'lodash';
import { foldText } from '../matching/text/characters';
import { byWord } from './byWord';
import type { FieldReader } from './fieldReader';
import { directionOfWord } from './moneyDirection';
import { readOptional } from './readValues';
import type { BESIDE_TRANSACTION, TransactionField } from './transactionFields';
import { UnreadableValue } from './unreadable';

const NOT_BOOKED = byWord<'notBooked'>({
	notBooked:
		'rejected,declined,denied,reverted,failed,cancelled,canceled,pending,pdng,expired,refused,' +
		'geweigerd,geannuleerd,mislukt,in behandeling,in afwachting,' +
		'refusé,refusée,rejeté,rejetée,annulé,annulée,échoué,échouée,en attente,' +
		'abgelehnt,storniert,fehlgeschlagen,vorgemerkt,ausstehend',
});
const MINUS = /^\s*[-(−]|[-−]\s*$/;
// Some banks count the transactions of each statement from 1.
const COUNT = /^\d{1,4}$/;

type Values = Readonly<Record<TransactionField, unknown>>;
type Beside = Readonly<Record<keyof typeof BESIDE_TRANSACTION, unknown>>;

/**
 * Throws a RangeError for a transaction that its status calls refused, taken back or not booked yet. Those of Ponto are
 * booked: a status beside them is one of the user's own.
 */
export function refuseUnbooked({ status }: Beside, json: IDataObject): void {
	const text = readOptional(status);
	if (text === undefined || 'executionDate' in json || 'attributes' in json) return;
	if (!NOT_BOOKED.has(foldText(text))) return;
	throw new UnreadableValue({ code: 'not-booked', text });
}

/**
 * Builds a reader of which way money went where only the kind of transaction tells it, such as `Type` with `Debit`: in
 * a list in which no amount has a sign and at least one went out that way. Undefined in any other list, where such a
 * column tells something else.
 */
export function movementReader(
	items: readonly INodeExecutionData[],
	fieldsOf: FieldReader<TransactionField>,
	besideOf: FieldReader<keyof typeof BESIDE_TRANSACTION>,
): (beside: Beside) => unknown {
	const goesOut = ({ json }: { readonly json: IDataObject }) =>
		directionOfWord(readOptional(besideOf(json).movement) ?? '') === 'out';
	const hasSign = ({ json }: { readonly json: IDataObject }) =>
		MINUS.test(readOptional(fieldsOf(json).amount) ?? '');
	const tells = once(() => items.some(goesOut) && !items.some(hasSign));
	return ({ movement }) => (movement !== undefined && tells() ? movement : undefined);
}

/** The ID of a transaction: with its statement and year, where the bank counts the transactions of each statement. */
export function idOf(values: Values, { statement }: Beside, bookedOn: string): unknown {
	const [id, number] = [readOptional(values.id), readOptional(statement)];
	if (id === undefined || number === undefined || !COUNT.test(id)) return values.id;
	return `${bookedOn.slice(0, 'yyyy'.length)}/${number}/${id}`;
}
