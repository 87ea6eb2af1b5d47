import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { forbidden, resourceNotFound } from '../apiFailure';
import { authorizeUser, visibleAccount } from '../auth/authorize';
import { deletedDocument, singleDocument, type Resource } from '../jsonApi';
import { pageAddress } from '../pages/pageAddress';
import { newPaymentRequest } from '../payments/paymentAttributes';
import type { ApiMount } from '../server/apiMount';
import { requestAttributes } from '../server/requestAttributes';
import type { PaymentRequest } from '../store/payment';

/** The vendor's Ruby client sends the second one, other clients the third. */
const TYPES = ['paymentRequest', 'payment', 'payment_request'] as const;

interface PaymentRequestPath {
	readonly accountId: string;
	readonly id: string;
}

function paymentRequestResource({ sandbox }: ApiMount, request: PaymentRequest): Resource {
	const { accountId, attributes, closedAt, debtorAccountReference, id, redirectUri, signedAt } =
		request;
	const account = sandbox.state.accounts.find((candidate) => candidate.id === accountId);
	const signingUri = pageAddress(sandbox, `payment-requests/${id}`, accountId);
	return {
		attributes: {
			...attributes,
			closedAt,
			creditorAccountReference: account?.attributes.reference ?? null,
			creditorAccountReferenceType: account?.attributes.referenceType ?? null,
			currency: 'EUR',
			debtorAccountReference,
			debtorAccountReferenceType: debtorAccountReference === null ? null : 'IBAN',
			redirectUri: redirectUri ?? null,
			signedAt,
			signingUri,
		},
		id,
		links: { redirect: signingUri },
		type: 'paymentRequest',
	};
}

function findPaymentRequest(
	mount: ApiMount,
	{ accountId, id }: PaymentRequestPath,
): PaymentRequest {
	const found = mount.sandbox.state.paymentRequests.get(id);
	if (found?.accountId !== accountId) throw resourceNotFound('paymentRequest');
	return found;
}

/** `/accounts/{accountId}/payment-requests`: ask a customer to pay, by a link. */
export function paymentRequestRoutes(server: FastifyInstance, mount: ApiMount): void {
	server.post<{ Params: { accountId: string } }>(
		'/accounts/:accountId/payment-requests',
		(request, reply) => {
			const token = authorizeUser(request, mount, 'pi');
			const account = visibleAccount(mount, token, request.params.accountId);
			const wanted = requestAttributes(request, TYPES, newPaymentRequest);
			if (!mount.sandbox.state.organization.paymentRequestsActivated) {
				throw forbidden(
					'paymentRequestsNotActivated',
					'The organization has not activated payment requests.',
				);
			}
			const created: PaymentRequest = {
				id: randomUUID(),
				accountId: account.id,
				attributes: {
					amount: wanted.amount,
					endToEndId: wanted.endToEndId ?? null,
					remittanceInformation: wanted.remittanceInformation ?? null,
					remittanceInformationType: wanted.remittanceInformationType ?? null,
				},
				redirectUri: wanted.redirectUri ?? undefined,
				closedAt: null,
				signedAt: null,
				debtorAccountReference: null,
			};
			mount.sandbox.state.paymentRequests.set(created.id, created);
			reply.code(201);
			return singleDocument(paymentRequestResource(mount, created));
		},
	);

	server.get<{ Params: PaymentRequestPath }>(
		'/accounts/:accountId/payment-requests/:id',
		(request) => {
			visibleAccount(mount, authorizeUser(request, mount, 'pi'), request.params.accountId);
			return singleDocument(
				paymentRequestResource(mount, findPaymentRequest(mount, request.params)),
			);
		},
	);

	server.delete<{ Params: PaymentRequestPath }>(
		'/accounts/:accountId/payment-requests/:id',
		(request) => {
			visibleAccount(mount, authorizeUser(request, mount, 'pi'), request.params.accountId);
			const { id } = findPaymentRequest(mount, request.params);
			mount.sandbox.state.paymentRequests.delete(id);
			return deletedDocument('paymentRequest', id);
		},
	);
}
