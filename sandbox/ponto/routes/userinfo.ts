import type { FastifyInstance } from 'fastify';
import { authorizeUser } from '../auth/authorize';
import type { ApiMount } from '../server/apiMount';

/** `GET /userinfo`: the organization behind the token, as plain JSON; its name needs a scope. */
export function userinfoRoute(server: FastifyInstance, mount: ApiMount): void {
	server.get('/userinfo', (request) => {
		const { scopes } = authorizeUser(request, mount);
		const { organization } = mount.sandbox.state;
		return {
			...(scopes.includes('name') && { name: organization.name }),
			onboardingComplete: organization.onboardingComplete,
			paymentRequestsActivated: organization.paymentRequestsActivated,
			paymentRequestsActivationRequested: organization.paymentRequestsActivationRequested,
			paymentsActivated: organization.paymentsActivated,
			paymentsActivationRequested: organization.paymentsActivationRequested,
			sub: organization.id,
		};
	});
}
