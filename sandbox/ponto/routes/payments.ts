import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { resourceNotFound } from '../apiFailure';
import { authorizeUser, visibleAccount } from '../auth/authorize';
import { deletedDocument, singleDocument, type Resource } from '../jsonApi';
import { pageAddress } from '../pages/pageAddress';
import { completePayment, newPayment } from '../payments/paymentAttributes';
import { refuseWhenSigned } from '../payments/refuseWhenSigned';
import { requireFutureDate, requirePayments } from '../payments/requirePayments';
import type { ApiMount } from '../server/apiMount';
import { requestAttributes } from '../server/requestAttributes';
import type { Payment } from '../store/payment';

interface PaymentPath {
	readonly accountId: string;
	readonly id: string;
}

function paymentResource({ sandbox }: ApiMount, payment: Payment): Resource {
	const { accountId, attributes, id, redirectUri, status } = payment;
	const redirect = pageAddress(sandbox, `payments/${id}`, accountId);
	return {
		attributes: { ...attributes, status },
		id,
		...(redirectUri && { links: { redirect } }),
		type: 'payment',
	};
}

function findPayment(mount: ApiMount, { accountId, id }: PaymentPath): Payment {
	const payment = mount.sandbox.state.payments.get(id);
	if (payment?.accountId !== accountId) throw resourceNotFound('payment');
	return payment;
}

/** `/accounts/{accountId}/payments`: prepare, get, delete; a person signs on a page. */
export function paymentRoutes(server: FastifyInstance, mount: ApiMount): void {
	const { sandbox } = mount;

	server.post<{ Params: { accountId: string } }>(
		'/accounts/:accountId/payments',
		(request, reply) => {
			const token = authorizeUser(request, mount, 'pi');
			const account = visibleAccount(mount, token, request.params.accountId);
			const { redirectUri, ...wanted } = requestAttributes(request, 'payment', newPayment);
			requirePayments(sandbox, account, 'paymentsEnabled');
			requireFutureDate(sandbox, wanted.requestedExecutionDate);
			const payment: Payment = {
				id: randomUUID(),
				accountId: account.id,
				attributes: completePayment(wanted),
				redirectUri: redirectUri ?? undefined,
				status: 'unsigned',
			};
			sandbox.state.payments.set(payment.id, payment);
			reply.code(201);
			return singleDocument(paymentResource(mount, payment));
		},
	);

	server.get<{ Params: PaymentPath }>('/accounts/:accountId/payments/:id', (request) => {
		visibleAccount(mount, authorizeUser(request, mount, 'pi'), request.params.accountId);
		return singleDocument(paymentResource(mount, findPayment(mount, request.params)));
	});

	server.delete<{ Params: PaymentPath }>('/accounts/:accountId/payments/:id', (request) => {
		visibleAccount(mount, authorizeUser(request, mount, 'pi'), request.params.accountId);
		const payment = findPayment(mount, request.params);
		refuseWhenSigned(payment.status);
		sandbox.state.payments.delete(payment.id);
		return deletedDocument('payment', payment.id);
	});
}
