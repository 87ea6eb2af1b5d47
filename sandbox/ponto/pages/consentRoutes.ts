import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
	checkAuthorizationRequest,
	redirectWith,
	type AuthorizationRequest,
} from '../auth/authorizationRequest';
import { grantConsent } from '../auth/grantConsent';
import type { SandboxContext } from '../sandboxContext';
import { brokenLinkPage, consentPage } from './consentPage';

const PATH = '/oauth2/auth';

function formValues(request: FastifyRequest, name: string): string[] {
	return new URLSearchParams(request.rawBody.toString('utf8')).getAll(name);
}

/** Hands over a usable request, or answers the call and gives undefined. */
function usableRequest(
	sandbox: SandboxContext,
	request: FastifyRequest,
	reply: FastifyReply,
): AuthorizationRequest | undefined {
	const check = checkAuthorizationRequest(sandbox, request.query);
	if (check.kind === 'usable') return check.request;
	if (check.kind === 'tellClient') reply.redirect(check.redirect);
	else reply.code(400).type('text/html; charset=utf-8').send(brokenLinkPage(check.message));
	return undefined;
}

/** `/oauth2/auth`: the page in the browser on which a customer consents. */
export function consentRoutes(server: FastifyInstance, sandbox: SandboxContext): void {
	const show = (reply: FastifyReply, wanted: AuthorizationRequest, message?: string) => {
		const { accounts, organization } = sandbox.state;
		reply.type('text/html; charset=utf-8');
		return consentPage(organization.name, wanted, accounts, message);
	};

	server.get(PATH, (request, reply) => {
		const wanted = usableRequest(sandbox, request, reply);
		return wanted === undefined ? reply : show(reply, wanted);
	});

	server.post(PATH, (request, reply) => {
		const wanted = usableRequest(sandbox, request, reply);
		if (wanted === undefined) return reply;
		const { redirectUri, state } = wanted;
		if (!formValues(request, 'decision').includes('allow')) {
			const description = 'The resource owner denied the request.';
			return reply.redirect(
				redirectWith(redirectUri, {
					error: 'access_denied',
					error_description: description,
					state,
				}),
			);
		}
		const accountIds = formValues(request, 'account');
		if (accountIds.length === 0) return show(reply, wanted, 'Choose at least one account.');
		const code = grantConsent(sandbox, wanted, accountIds);
		return reply.redirect(redirectWith(redirectUri, { code, state }));
	});
}
