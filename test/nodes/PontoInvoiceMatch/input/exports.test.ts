import type { IDataObject } from 'n8n-workflow';
import { readInvoices } from '../../../../nodes/PontoInvoiceMatch/input/readInvoices';
import { formatMinorUnits } from '../../../../nodes/shared/domain/money';
import exported from '../../../fixtures/invoice-exports.json';

const rules = { timeZone: 'Europe/Brussels', defaultCurrency: '' };

describe('the columns, amounts, dates and states that invoicing systems write', () => {
	it.each(exported.map(({ system, rows, expected }) => [system, rows, expected] as const))(
		'of %s are read without any mapping',
		(_system, rows, expected) => {
			const { items, rejected, leftOut } = readInvoices(
				rows.map((json) => ({ json: json as IDataObject })),
				{},
				rules,
			);
			expect([...rejected.flatMap(({ reasons }) => reasons), ...leftOut]).toEqual([]);
			expect(
				items.map(({ value }) => ({
					number: value.number,
					open: `${formatMinorUnits(value.openMinor, value.currency)} ${value.currency}`,
					due: value.dueDate,
					customer: value.customerName,
					references: value.references,
				})),
			).toMatchObject(expected);
		},
	);
});
