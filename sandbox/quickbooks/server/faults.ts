import type { FaultWords } from '../../common/faults/injectFaults';

const rowsIn = (answer: Readonly<Record<string, unknown>>) =>
	Object.entries(Object(answer.QueryResponse) as Record<string, unknown>).find(([, rows]) =>
		Array.isArray(rows),
	);

/** What faults look like at QuickBooks. */
export const quickBooksFaults: FaultWords = {
	statusBody: (status) => ({
		Fault: {
			Error: [
				{
					Message: status === 429 ? 'ThrottleExceeded' : 'An application error has occurred',
					Detail: '',
					code: status === 429 ? '3001' : '10000',
				},
			],
			type: 'SystemFault',
		},
	}),
	list: {
		rowsOf: (answer) => rowsIn(answer)?.[1] as readonly unknown[] | undefined,
		withRows: (answer, rows) => ({
			...answer,
			QueryResponse: rows.length === 0 ? {} : { [rowsIn(answer)?.[0] ?? '']: rows },
		}),
	},
};
