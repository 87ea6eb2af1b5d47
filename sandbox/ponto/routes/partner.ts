import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { invalidParameter, resourceNotFound } from '../apiFailure';
import { authorizeClient } from '../auth/authorize';
import { relatedResource, singleDocument } from '../jsonApi';
import { collectionDocument, type Query } from '../paging';
import type { ApiMount } from '../server/apiMount';
import { requestAttributes } from '../server/requestAttributes';
import { revokeIntegration } from '../store/revokeIntegration';
import { usageIn } from '../store/usage';

const text = z.string().min(1);

const onboardingDetails = z.object({
	addressCity: text.nullish(),
	addressCountry: text.nullish(),
	addressPostalCode: text.nullish(),
	addressStreetAddress: text.nullish(),
	automaticSubmissionOnCompletedForms: z.boolean().optional(),
	email: z.string().email(),
	enterpriseNumber: text.nullish(),
	firstName: text,
	initialFinancialInstitutionId: z.string().uuid().nullish(),
	lastName: text,
	organizationName: text,
	organizationType: z.enum(['business', 'personal']).optional(),
	partnerReference: text.nullish(),
	phoneNumber: text.nullish(),
	vatNumber: text.nullish(),
});

interface UsagePath {
	readonly organizationId: string;
	readonly month: string;
}

function requireOrganization({ sandbox }: ApiMount, id: string): void {
	if (id !== sandbox.state.organization.id) throw resourceNotFound('organization');
}

/** Resources of the application itself, reached with a client access token of Ponto Connect. */
export function partnerRoutes(server: FastifyInstance, mount: ApiMount): void {
	const { sandbox } = mount;

	server.post('/onboarding-details', (request, reply) => {
		authorizeClient(request, mount);
		const types = ['onboardingDetails', 'onboarding-details'] as const;
		const attributes = requestAttributes(request, types, onboardingDetails);
		const id = randomUUID();
		sandbox.state.onboardingDetails.set(id, {
			id,
			createdAt: sandbox.clock.now(),
			organizationName: attributes.organizationName,
		});
		reply.code(201);
		return singleDocument({ attributes, id, type: 'onboardingDetails' });
	});

	server.delete<{ Params: { organizationId: string } }>(
		'/organizations/:organizationId/integration',
		(request) => {
			authorizeClient(request, mount);
			requireOrganization(mount, request.params.organizationId);
			const { integrationId, id } = sandbox.state.organization;
			if (!sandbox.state.integrationActive) throw resourceNotFound('integration');
			revokeIntegration(sandbox);
			const organization = relatedResource('organization', id);
			return singleDocument({
				id: integrationId,
				relationships: { organization },
				type: 'integration',
			});
		},
	);

	server.get<{ Params: UsagePath }>('/organizations/:organizationId/usage/:month', (request) => {
		authorizeClient(request, mount);
		const { month, organizationId } = request.params;
		requireOrganization(mount, organizationId);
		if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
			throw invalidParameter('month', 'The month must have the form YYYY-MM.');
		}
		return singleDocument({
			attributes: usageIn(sandbox, month),
			id: month,
			relationships: { organization: relatedResource('organization', organizationId) },
			type: 'usage',
		});
	});

	server.get<{ Querystring: Query }>('/integration-accounts', (request) => {
		authorizeClient(request, mount);
		return collectionDocument(
			sandbox.state.integrationAccounts,
			request.query,
			`${mount.baseUrl(request)}/integration-accounts`,
			({ accountId, createdAt, financialInstitutionId, id, lastAccessedAt }) => ({
				attributes: { createdAt, lastAccessedAt },
				id,
				relationships: {
					account: relatedResource('account', accountId),
					financialInstitution: relatedResource('financialInstitution', financialInstitutionId),
					organization: relatedResource('organization', sandbox.state.organization.id),
				},
				type: 'integrationAccount',
			}),
		);
	});
}
