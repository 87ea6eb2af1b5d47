import type { FaultWords } from '../../common/faults/injectFaults';

const STATUS_BODIES: Readonly<Record<number, object | string>> = {
	401: { error: 'Access token is invalid', symbolic: { base: 'unauthorized' } },
	403: { error: 'Insufficient scope', symbolic: { base: 'forbidden' } },
};

/** What faults look like at Moneybird. */
export const moneybirdFaults: FaultWords = {
	statusBody: (status) =>
		Object(STATUS_BODIES[status] ?? { error: 'Internal server error', symbolic: {} }) as object,
	list: {
		rowsOf: (answer) => (Array.isArray(answer) ? answer : undefined),
		withRows: (_answer, rows) => [...rows],
	},
};
