import { z } from 'zod';

/** One complaint out of an API's answer. */
export interface ApiComplaint {
	readonly code?: string;
	readonly detail?: string;
	/** The attribute it is about, as the API spells it, e.g. 'creditorName'. */
	readonly attribute?: string;
	/** The kind of resource it is about, e.g. 'account'. */
	readonly resource?: string;
}

/** What went wrong in one HTTP exchange; holds nothing secret. */
export interface HttpFailure {
	/** HTTP status of the API's or the token endpoint's answer, if one came. */
	readonly status?: number;
	/** Code of a connection that gave no answer, e.g. 'ECONNRESET' or 'ECONNABORTED' (time-out). */
	readonly networkCode?: string;
	/** OAuth code with which the token endpoint refused, e.g. 'invalid_client'. */
	readonly tokenRefusal?: string;
	readonly retryAfterSeconds?: number;
	readonly requestId?: string;
	readonly complaints: readonly ApiComplaint[];
}

const CAUSES_FOLLOWED = 6;
const NOT_NETWORK_CODES = /^(ERR_|EAUTH$|ESTATUS$)/;

const text = z.string().optional().catch(undefined);
const complaintSchema = z
	.object({
		code: text,
		detail: text,
		source: z.object({ pointer: text }).optional().catch(undefined),
		meta: z.object({ attribute: text, resource: text }).optional().catch(undefined),
	})
	.transform(({ code, detail, source, meta }): ApiComplaint => ({
		code,
		detail,
		attribute: meta?.attribute ?? source?.pointer?.split('/').pop(),
		resource: meta?.resource,
	}));
const answerSchema = z.object({ errors: z.array(complaintSchema) });
const oauthSchema = z.object({ error: z.string() });
const layerSchema = z.object({
	code: text,
	status: z.number().optional().catch(undefined),
	body: z.unknown(),
	cause: z.unknown(),
	failure: z.object({ cause: text }).optional().catch(undefined),
	response: z
		.object({ status: z.number(), headers: z.record(z.unknown()).catch({}), data: z.unknown() })
		.optional()
		.catch(undefined),
});
type Layer = z.output<typeof layerSchema>;

/**
 * Reads what n8n's request helpers throw: an n8n error around one of the HTTP client or of the OAuth2
 * client. Only status, codes and the API's own complaints are taken over, never headers or bodies.
 */
export function readFailure(error: unknown): HttpFailure {
	const layers = layersOf(error);
	const answered = layers.find(({ response }) => response)?.response;
	const cutShort = answered !== undefined && answered.status < 300;
	return {
		status: cutShort
			? undefined
			: (answered?.status ?? layers.find(({ code }) => code === 'ESTATUS')?.status),
		networkCode: cutShort ? 'ECONNRESET' : answered ? undefined : networkCodeOf(layers),
		tokenRefusal: layers.map(readTokenRefusal).find((refusal) => refusal !== undefined),
		retryAfterSeconds: readSeconds(answered?.headers['retry-after']),
		requestId: text.parse(answered?.headers['ibanity-request-id']),
		complaints: answerSchema.safeParse(answered?.data).data?.errors ?? [],
	};
}

function layersOf(error: unknown): Layer[] {
	const layers: Layer[] = [];
	let next = error;
	while (layers.length < CAUSES_FOLLOWED) {
		const layer = layerSchema.safeParse(next);
		if (!layer.success) break;
		layers.push(layer.data);
		next = layer.data.cause;
	}
	return layers;
}

function networkCodeOf(layers: readonly Layer[]): string | undefined {
	return layers
		.map(({ code }) => code)
		.find((code) => code !== undefined && !NOT_NETWORK_CODES.test(code));
}

function readTokenRefusal({ code, body, failure }: Layer): string | undefined {
	if (code === 'EAUTH') return oauthSchema.safeParse(body).data?.error ?? 'unknown';
	return failure?.cause === 'credential-invalid' ? 'invalid_grant' : undefined;
}

function readSeconds(retryAfter: unknown): number | undefined {
	const seconds = Number(text.parse(retryAfter));
	return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : undefined;
}
