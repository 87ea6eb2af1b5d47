import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { resourceNotFound } from '../apiFailure';
import { authorizeUser, visibleAccount } from '../auth/authorize';
import { deletedDocument, singleDocument, type Resource } from '../jsonApi';
import { pageAddress } from '../pages/pageAddress';
import { completePayment, newBulkPayment } from '../payments/paymentAttributes';
import { refuseWhenSigned } from '../payments/refuseWhenSigned';
import { requireFutureDate, requirePayments } from '../payments/requirePayments';
import type { ApiMount } from '../server/apiMount';
import { requestAttributes } from '../server/requestAttributes';
import type { BulkPayment } from '../store/payment';

interface BulkPaymentPath {
	readonly accountId: string;
	readonly id: string;
}

function bulkPaymentResource({ sandbox }: ApiMount, bulk: BulkPayment): Resource {
	const { accountId, attributes, id, redirectUri, status } = bulk;
	const redirect = pageAddress(sandbox, `bulk-payments/${id}`, accountId);
	return {
		attributes: { ...attributes, status },
		id,
		...(redirectUri && { links: { redirect } }),
		type: 'bulkPayment',
	};
}

function findBulkPayment(mount: ApiMount, { accountId, id }: BulkPaymentPath): BulkPayment {
	const bulk = mount.sandbox.state.bulkPayments.get(id);
	if (bulk?.accountId !== accountId) throw resourceNotFound('bulkPayment');
	return bulk;
}

/** `/accounts/{accountId}/bulk-payments`: several payments, one signature. */
export function bulkPaymentRoutes(server: FastifyInstance, mount: ApiMount): void {
	const { sandbox } = mount;

	server.post<{ Params: { accountId: string } }>(
		'/accounts/:accountId/bulk-payments',
		(request, reply) => {
			const token = authorizeUser(request, mount, 'pi');
			const account = visibleAccount(mount, token, request.params.accountId);
			const wanted = requestAttributes(request, 'bulkPayment', newBulkPayment);
			const { batchBookingPreferred, payments, reference } = wanted;
			const requestedExecutionDate = wanted.requestedExecutionDate ?? null;
			requirePayments(sandbox, account, 'bulkPaymentsEnabled');
			requireFutureDate(sandbox, requestedExecutionDate);
			const bulk: BulkPayment = {
				id: randomUUID(),
				accountId: account.id,
				attributes: { batchBookingPreferred, reference, requestedExecutionDate },
				payments: payments.map(completePayment),
				redirectUri: wanted.redirectUri ?? undefined,
				status: 'unsigned',
			};
			sandbox.state.bulkPayments.set(bulk.id, bulk);
			reply.code(201);
			return singleDocument(bulkPaymentResource(mount, bulk));
		},
	);

	server.get<{ Params: BulkPaymentPath }>('/accounts/:accountId/bulk-payments/:id', (request) => {
		visibleAccount(mount, authorizeUser(request, mount, 'pi'), request.params.accountId);
		return singleDocument(bulkPaymentResource(mount, findBulkPayment(mount, request.params)));
	});

	server.delete<{ Params: BulkPaymentPath }>(
		'/accounts/:accountId/bulk-payments/:id',
		(request) => {
			visibleAccount(mount, authorizeUser(request, mount, 'pi'), request.params.accountId);
			const bulk = findBulkPayment(mount, request.params);
			refuseWhenSigned(bulk.status);
			sandbox.state.bulkPayments.delete(bulk.id);
			return deletedDocument('bulkPayment', bulk.id);
		},
	);
}
