import type { FaultWords } from '../../common/faults/injectFaults';
import type { ListShape } from '../../common/faults/listShape';

const list: ListShape = {
	rowsOf: ({ items }) => (Array.isArray(items) ? items : undefined),
	withRows: (answer, items, ends) => ({ ...answer, ...(ends && { count: items.length }), items }),
};

const SERVER_BODY = { code: 'InternalServerError', message: 'An internal error has occurred' };
const STATUS_BODIES: Readonly<Record<number, object>> = {
	401: { code: 'Unauthorized', message: 'Authentication is needed for this action' },
	403: { code: 'Forbidden', message: 'User does not have enough rights to perform this action' },
	429: { code: 'TooManyRequests', message: 'The API throttling limit has been reached' },
};

/** What faults look like at BestInvoicing. */
export const bestInvoicingFaults: FaultWords = {
	statusBody: (status) => STATUS_BODIES[status] ?? SERVER_BODY,
	list,
};
