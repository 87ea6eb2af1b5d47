import type { INodeExecutionData } from 'n8n-workflow';
import { once } from 'lodash';
import type { FieldReader } from './fieldReader';
import { isAmountPaid } from './paidMark';
import { readOptional } from './readValues';
import type { SystemField } from './systemFields';

type Beside = Readonly<Record<SystemField, unknown>>;

/** Builds a reader that takes a 1 under `Betaald` for an amount where other rows of the list have amounts there. */
export function paidAmountReader(
	items: readonly INodeExecutionData[],
	besideOf: FieldReader<SystemField>,
): (beside: Beside) => Beside {
	const areAmounts = once(() => items.some(({ json }) => isAmountPaid(besideOf(json).paidMark)));
	return (beside) =>
		readOptional(beside.paidMark) === '1' && areAmounts()
			? { ...beside, paidMark: undefined, paidAmount: beside.paidAmount ?? beside.paidMark }
			: beside;
}
