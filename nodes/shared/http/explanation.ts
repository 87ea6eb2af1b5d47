import { startCase } from 'lodash';
import type { NodeApiError } from 'n8n-workflow';
import type { HttpFailure } from './httpFailure';
import type { Service } from './service';

/** What to tell a person, and n8n, about a failed exchange. */
export interface Explanation {
	readonly message: string;
	readonly description: string;
	readonly failure?: NodeApiError['failure'];
}

type Explain = (failed: HttpFailure, service: Service) => Explanation;

const TIME_OUT_CODES = ['ECONNABORTED', 'ETIMEDOUT'];

/** What an API's refusal or its silence means, and what to do about it. */
export function explanationOf(failed: HttpFailure, service: Service): Explanation {
	const { status, tokenRefusal } = failed;
	if (tokenRefusal !== undefined) return badCredential(` (${tokenRefusal})`, service);
	if (status === undefined) return ofSilence(failed, service);
	const ofStatus = BY_STATUS.get(status) ?? (status >= 500 ? ofServer : ofRequest);
	return ofStatus(failed, service);
}

const ofAccess: Explain = (failed, service) => ({
	message: `${service.name} does not allow this with the chosen credential${complaintsOf(failed)}`,
	description: adviceFor(failed, service) ?? service.widenCredential,
	failure: { cause: 'configuration-invalid' },
});

const ofUnknown: Explain = (failed, service) => ({
	message: `${service.name} does not know this ${missing(failed, service)}`,
	description: `Check the ID, and that this credential may see the ${missing(failed, service)}: it may belong to another ${service.unknownId.owner}, or have been removed since.`,
	failure: { cause: 'configuration-invalid' },
});

const ofConflict: Explain = (failed, service) => ({
	message: `${service.name} refused this, since it conflicts with something it already has${complaintsOf(failed)}`,
	description:
		adviceFor(failed, service) ??
		'If it was sent before with other values under the same Idempotency Key, give it a key of its own. Otherwise read what is there and compare.',
	failure: { cause: 'configuration-invalid' },
});

const ofThrottling: Explain = ({ retryAfterSeconds: seconds }, { name }) => ({
	message: `${name} is receiving too many requests`,
	description: `Run this again in ${seconds === undefined ? 'a few minutes' : `${seconds} seconds`}. If it happens often, let the workflow run less often or read fewer accounts at a time.`,
	failure: {
		cause: 'rate-limited',
		...(seconds !== undefined && { retryAfterMs: seconds * 1_000 }),
	},
});

const ofServer: Explain = (failed, { name }) => ({
	message: `${name} cannot answer at the moment (status ${failed.status})${complaintsOf(failed)}`,
	description: `Run this again in a few minutes. If it stays, ask ${name} whether there is maintenance.`,
	failure: { cause: 'temporarily-unavailable' },
});

const ofRequest: Explain = (failed, service) => ({
	message: `${service.name} did not accept the request (status ${failed.status})${complaintsOf(failed)}`,
	description:
		adviceFor(failed, service) ?? 'Correct what is named above in the node, then run it again.',
	failure: { cause: 'configuration-invalid' },
});

const BY_STATUS: ReadonlyMap<number, Explain> = new Map([
	[401, (failed, service) => badCredential(complaintsOf(failed), service)],
	[403, ofAccess],
	[404, ofUnknown],
	[409, ofConflict],
	[429, ofThrottling],
]);

function badCredential(why: string, { name, renewCredential }: Service): Explanation {
	return {
		message: `${name} did not accept the credential${why}`,
		description: renewCredential,
		failure: { cause: 'credential-invalid' },
	};
}

function ofSilence({ networkCode }: HttpFailure, { name }: Service): Explanation {
	if (networkCode === undefined) {
		return {
			message: `The request to ${name} could not be made`,
			description: 'Check the URL and the values in the credential, then run this again.',
		};
	}
	if (TIME_OUT_CODES.includes(networkCode)) {
		return {
			message: `${name} did not answer in time`,
			description:
				'Run this again in a few minutes. If this node sends something, first check whether it has arrived.',
			failure: { cause: 'temporarily-unavailable' },
		};
	}
	return {
		// n8n replaces a message that holds a network code, but leaves the description alone.
		message: `The connection to ${name} did not hold`,
		description: `${networkCode}: run this again in a few minutes. If it stays, check that this n8n can reach ${name}: URL in the credential, firewall, proxy, certificate.`,
		failure: { cause: 'temporarily-unavailable' },
	};
}

function complaintsOf({ complaints }: HttpFailure): string {
	const said = complaints.flatMap(({ attribute, detail, code }) => {
		const reason = detail ?? code;
		if (reason === undefined) return [];
		return attribute === undefined ? reason : `${startCase(attribute)}: ${reason}`;
	});
	return said.length > 0 ? `: ${said.join(' ')}` : '';
}

function adviceFor({ complaints }: HttpFailure, { adviceByCode }: Service): string | undefined {
	return complaints
		.map(({ code }) => (code === undefined ? undefined : adviceByCode[code]))
		.find((advice) => advice !== undefined);
}

function missing({ complaints }: HttpFailure, { unknownId }: Service): string {
	const resource = complaints.find((complaint) => complaint.resource)?.resource;
	return resource === undefined ? unknownId.thing : startCase(resource).toLowerCase();
}
