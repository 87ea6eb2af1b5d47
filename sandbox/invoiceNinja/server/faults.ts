import type { FaultWords } from '../../common/faults/injectFaults';

const STATUS_BODIES: Readonly<Record<number, object>> = {
	401: { message: 'This action is unauthorized.' },
	403: { message: 'Invalid token', errors: {} },
	429: { message: 'Too Many Attempts.' },
};

/** What faults look like at Invoice Ninja. */
export const invoiceNinjaFaults: FaultWords = {
	statusBody: (status) => STATUS_BODIES[status] ?? { message: 'Server Error' },
	list: {
		rowsOf: ({ data }) => (Array.isArray(data) ? data : undefined),
		withRows: (answer, rows, ends) => {
			const { pagination } = Object(answer.meta) as { pagination?: Record<string, unknown> };
			const last = pagination && { ...pagination, total_pages: pagination.current_page };
			return { ...answer, data: rows, ...(ends && { meta: { pagination: last } }) };
		},
	},
};
