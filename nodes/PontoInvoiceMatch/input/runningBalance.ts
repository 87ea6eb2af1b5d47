import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { once } from 'lodash';
import type { FieldReader } from './fieldReader';
import type { InvoiceField } from './invoiceFields';
import { balanceBesideDebit, onItsSide } from './openAmount';
import type { SystemField } from './systemFields';
import { UnreadableValue } from './unreadable';

/**
 * Builds a check of the balance in a list that has debit and credit too. In a customer's account it adds up the rows
 * above, and in a list of open items it is what is left of the row. It is taken for the first as soon as one row has a
 * balance that is larger than the row itself or lies on the other side; then the check throws a RangeError.
 */
export function runningBalanceCheck(
	items: readonly INodeExecutionData[],
	fieldsOf: FieldReader<InvoiceField>,
	besideOf: FieldReader<SystemField>,
	read: (value: unknown) => number,
): (columns: readonly string[], place: string) => void {
	const runsIn = (json: IDataObject): boolean => {
		const { debit, credit, side } = besideOf(json);
		if (debit === undefined && credit === undefined) return false;
		try {
			const amountOf = (value: unknown) => (value === undefined ? 0 : Math.abs(read(value)));
			const own = amountOf(debit) - amountOf(credit);
			const balance = onItsSide(read(fieldsOf(json).openAmount ?? 0), side);
			return balance * own < 0 || Math.abs(balance) > Math.abs(own);
		} catch {
			return false;
		}
	};
	const runs = once(() => items.some(({ json }) => runsIn(json)));
	return (columns, place) => {
		const column = balanceBesideDebit(columns);
		if (column === undefined || !runs()) return;
		throw new UnreadableValue({ code: 'running-balance', text: column, place });
	};
}
