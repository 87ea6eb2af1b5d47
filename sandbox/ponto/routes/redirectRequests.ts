import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { authorizeUser, visibleAccount } from '../auth/authorize';
import { singleDocument } from '../jsonApi';
import { pageAddress } from '../pages/pageAddress';
import type { ApiMount } from '../server/apiMount';
import { requestAttributes } from '../server/requestAttributes';

const attributes = z.object({ redirectUri: z.string().url() });

/** Requests that lead the customer to a page: reauthorize an account, activate payments. */
export function redirectRequestRoutes(server: FastifyInstance, mount: ApiMount): void {
	const { sandbox } = mount;

	server.post<{ Params: { accountId: string } }>(
		'/accounts/:accountId/reauthorization-requests',
		(request, reply) => {
			const token = authorizeUser(request, mount, 'ai');
			const account = visibleAccount(mount, token, request.params.accountId);
			const { redirectUri } = requestAttributes(request, 'reauthorizationRequest', attributes);
			const id = randomUUID();
			sandbox.state.redirectRequests.set(id, {
				id,
				kind: 'reauthorization',
				accountId: account.id,
				redirectUri,
			});
			const redirect = pageAddress(sandbox, `reauthorization-requests/${id}`, account.id);
			reply.code(201);
			return singleDocument({
				attributes: {},
				id,
				links: { redirect },
				type: 'reauthorizationRequest',
			});
		},
	);

	const ACTIVATIONS = [
		{ kind: 'paymentActivation', path: 'payment-activation-requests' },
		{ kind: 'paymentRequestActivation', path: 'payment-request-activation-requests' },
	] as const;
	for (const { kind, path } of ACTIVATIONS) {
		server.post(`/${path}`, (request, reply) => {
			authorizeUser(request, mount, 'pi');
			const type = `${kind}Request`;
			const { redirectUri } = requestAttributes(request, type, attributes);
			const id = randomUUID();
			const { organization, redirectRequests } = sandbox.state;
			redirectRequests.set(id, { id, kind, redirectUri });
			if (kind === 'paymentActivation') organization.paymentsActivationRequested = true;
			else organization.paymentRequestsActivationRequested = true;
			reply.code(201);
			return singleDocument({
				id,
				links: { redirect: pageAddress(sandbox, `${path}/${id}`) },
				type,
			});
		});
	}
}
