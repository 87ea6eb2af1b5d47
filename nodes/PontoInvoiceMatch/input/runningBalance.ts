import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { once } from 'lodash';
import type { FieldReader } from './fieldReader';
import type { InvoiceField } from './invoiceFields';
import { balanceIn, onItsSide } from './openAmount';
import { readOptional } from './readValues';
import type { SystemField } from './systemFields';
import { UnreadableValue } from './unreadable';

/** What a row says in minor units: its own amount, and the balance that stands beside it. */
interface Row {
	readonly own: number | undefined;
	readonly balance: number | undefined;
	/** Whether debit and credit tell the amount, which then is all that is owed of the row. */
	readonly isWhole: boolean;
	readonly customer: string | undefined;
}

/**
 * Builds a check of the balance in a list that has amounts too. In a customer's account it adds up the rows above, and
 * in a list of open items it is what is left of the row. It is taken for the first as soon as one row has the balance
 * of the row beside it, of the same customer, and its own amount, or more than its own debit, or one on the other side;
 * then the check throws a RangeError.
 */
export function runningBalanceCheck(
	items: readonly INodeExecutionData[],
	fieldsOf: FieldReader<InvoiceField>,
	besideOf: FieldReader<SystemField>,
	read: (value: unknown) => number,
): (columns: readonly string[], place: string) => void {
	const rowIn = (json: IDataObject): Row => {
		const { debit, credit, side } = besideOf(json);
		const { openAmount, totalAmount, customerName } = fieldsOf(json);
		const customer = readOptional(customerName);
		const amountOf = (value: unknown) => (value === undefined ? 0 : Math.abs(read(value)));
		const isWhole = debit !== undefined || credit !== undefined;
		try {
			return {
				own: isWhole
					? amountOf(debit) - amountOf(credit)
					: totalAmount === undefined
						? undefined
						: read(totalAmount),
				balance: openAmount === undefined ? undefined : onItsSide(read(openAmount), side),
				isWhole,
				customer,
			};
		} catch {
			return { own: undefined, balance: undefined, isWhole, customer };
		}
	};
	const runs = once(() => {
		const rows = items.map(({ json }) => rowIn(json));
		return rows.some(
			(row, at) => goesBeyond(row) || addsTo(rows[at - 1], row) || addsTo(rows[at + 1], row),
		);
	});
	return (columns, place) => {
		const column = balanceIn(columns);
		if (column === undefined || !runs()) return;
		throw new UnreadableValue({ code: 'running-balance', text: column, place });
	};
}

function goesBeyond({ own, balance, isWhole }: Row): boolean {
	if (!isWhole || own === undefined || balance === undefined) return false;
	return balance * own < 0 || Math.abs(balance) > Math.abs(own);
}

/** Whether the balance of a row is that of another and its own amount. */
function addsTo(other: Row | undefined, { own, balance, customer }: Row): boolean {
	if (own === undefined || balance === undefined || balance === own) return false;
	if (other?.balance === undefined || balance !== other.balance + own) return false;
	return customer === other.customer || customer === undefined || other.customer === undefined;
}
