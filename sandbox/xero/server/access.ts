import type { FastifyRequest } from 'fastify';
import type { Organisation } from '../store/organisation';
import { ApiRefusal, notAllowed, tooManyCalls } from './apiRefusal';

const MINUTE_MS = 60_000;

/** Lets in who has the token and names the organisation, so many times a minute. @throws 401, 403, 429, or XML. */
export function checkAccess(organisation: Organisation, { headers }: FastifyRequest): void {
	const { token, tenantId, habits, now } = organisation.options;
	if (headers.authorization !== `Bearer ${token}`) {
		throw notAllowed(401, 'TokenExpired: token expired');
	}
	if (headers['xero-tenant-id'] !== tenantId) throw notAllowed(403, 'AuthenticationUnsuccessful');
	const at = now().getTime();
	organisation.calls = organisation.calls.filter((each) => at - each < MINUTE_MS);
	if (organisation.calls.length >= habits.callsPerMinute) {
		const [first] = organisation.calls;
		throw tooManyCalls(Math.ceil((first + MINUTE_MS - at) / 1_000));
	}
	organisation.calls.push(at);
	if (!String(headers.accept ?? '').includes('application/json')) {
		throw new ApiRefusal(400, '<Response><Status>XML</Status></Response>', {
			'content-type': 'text/xml',
		});
	}
}
