import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { resourceNotFound } from '../apiFailure';
import type { SandboxContext } from '../sandboxContext';
import { approvalPage, DIGIPASS_RESPONSE, donePage } from './approvalPage';
import { findSignable } from './signable';

interface PagePath {
	readonly collection: string;
	readonly id: string;
}

const INTEGRATION = '/organizations/:organizationId/sandbox/integrations/:integrationId';
const PATHS = [
	`${INTEGRATION}/accounts/:accountId/:collection/:id`,
	`${INTEGRATION}/:collection/:id`,
];

const form = z.object({ digipass: z.string().optional() });

/** Pages for the browser on which a customer signs payments or approves requests. */
export function approvalRoutes(server: FastifyInstance, sandbox: SandboxContext): void {
	const find = ({ collection, id }: PagePath) => {
		const signable = findSignable(sandbox, collection, id);
		if (signable === undefined) throw resourceNotFound('page');
		return signable;
	};

	for (const path of PATHS) {
		server.get<{ Params: PagePath }>(path, (request, reply) => {
			const { digipass, done, facts, title } = find(request.params);
			reply.type('text/html; charset=utf-8');
			return done ? donePage('Already signed') : approvalPage(title, facts, { digipass });
		});

		server.post<{ Params: PagePath }>(path, (request, reply) => {
			const signable = find(request.params);
			const { digipass, done, facts, redirectUri, title } = signable;
			const response = form.parse(request.body ?? {}).digipass;
			reply.type('text/html; charset=utf-8');
			if (digipass && response?.trim() !== DIGIPASS_RESPONSE) {
				reply.code(422);
				return approvalPage(title, facts, { digipass, message: 'The response is not right.' });
			}
			if (!done) signable.approve();
			if (redirectUri === undefined) return donePage('Thank you');
			reply.redirect(redirectUri);
			return reply;
		});
	}
}
