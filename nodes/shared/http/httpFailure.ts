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
const NETWORK_CODE = /^(?!ERR_|EAUTH$|ESTATUS$)[A-Z][A-Z\d_]*$/;
const HTTP_STATUS = /^[1-5]\d\d$/;
// The HTTP client's words for an answer that broke off; n8n 2.15 and 2.20 keep nothing else of it.
const CUT_WITHIN_ANSWER = 'stream has been aborted';
// n8n 2.31 says in words alone that a refresh token has ended.
const RECONNECT = /^The credential "[^"]*" needs to be reconnected\.$/;

// n8n before 2.35 keeps no more of a refusal than the text that its OAuth2 client has for the code (RFC 6749, 5.2).
const REFUSAL_BY_TEXT: ReadonlyArray<readonly [start: string, code: string]> = [
	['Client authentication failed', 'invalid_client'],
	['The provided authorization grant', 'invalid_grant'],
	['The client is not authorized', 'unauthorized_client'],
	['The requested scope', 'invalid_scope'],
	['The authorization grant type', 'unsupported_grant_type'],
	['The request is missing', 'invalid_request'],
	['The resource owner or authorization server denied', 'access_denied'],
];

const text = z.string().optional().catch(undefined);
const number = z.number().optional().catch(undefined);
const headers = z.record(z.unknown()).catch({});
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
// onFact names the field: { "amount": [{ "_error_code": "invalid" }] }.
const fieldComplaintSchema = z
	.record(z.array(z.object({ _error_code: z.string() })).nonempty())
	.transform((fields): ApiComplaint[] =>
		Object.entries(fields).map(([attribute, [{ _error_code: code }]]) => ({ attribute, code })),
	);
const answerSchema = z.object({
	errors: z
		.array(z.union([fieldComplaintSchema, complaintSchema.transform((one) => [one])]))
		.transform((complaints) => complaints.flat()),
});
const oauthSchema = z.object({ error: z.string() });
const layerSchema = z.object({
	message: text,
	code: text,
	httpCode: z.coerce.string().optional().catch(undefined),
	status: number,
	body: z.unknown(),
	cause: z.unknown(),
	failure: z.object({ cause: text }).optional().catch(undefined),
	context: z.object({ data: z.unknown() }).optional().catch(undefined),
	response: z
		.object({ status: z.number(), headers, data: z.unknown() })
		.optional()
		.catch(undefined),
});
type Layer = z.output<typeof layerSchema>;
type Answered = NonNullable<Layer['response']>;

const plainAnswerSchema = z
	.object({ statusCode: z.number(), headers, body: z.unknown() })
	.transform(({ statusCode, headers: given, body }): Answered => ({
		status: statusCode,
		headers: given,
		data: body,
	}));

/**
 * Reads what n8n's request helpers throw, or an answer whose status is no success. Since 2.35 an n8n error has
 * the HTTP client's or the OAuth2 client's as its cause; before, it has no cause and keeps what is left of it in
 * `httpCode` and `context.data`. Only status, codes and the API's own complaints are taken over, never headers
 * or bodies.
 */
export function readFailure(failed: unknown): HttpFailure {
	const layers = layersOf(failed);
	const answered =
		plainAnswerSchema.safeParse(failed).data ??
		layers.find(({ response }) => response)?.response ??
		keptAnswer(layers);
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

function keptAnswer(layers: readonly Layer[]): Answered | undefined {
	const kept = layers.find(({ httpCode = '' }) => HTTP_STATUS.test(httpCode));
	return kept && { status: Number(kept.httpCode), headers: {}, data: kept.context?.data };
}

function networkCodeOf(layers: readonly Layer[]): string | undefined {
	const code = layers
		.flatMap((layer) => [layer.code, layer.httpCode])
		.find((given) => given !== undefined && NETWORK_CODE.test(given));
	if (code !== undefined) return code;
	return layers.some(({ message }) => message === CUT_WITHIN_ANSWER) ? 'ECONNRESET' : undefined;
}

function readTokenRefusal({ code, httpCode, body, failure, message = '' }: Layer) {
	if (code === 'EAUTH') return oauthSchema.safeParse(body).data?.error ?? 'unknown';
	if (httpCode === 'EAUTH') {
		return REFUSAL_BY_TEXT.find(([start]) => message.startsWith(start))?.[1] ?? 'unknown';
	}
	const mustReconnect = failure?.cause === 'credential-invalid' || RECONNECT.test(message);
	return mustReconnect ? 'invalid_grant' : undefined;
}

function readSeconds(retryAfter: unknown): number | undefined {
	const given = text.parse(retryAfter)?.trim() ?? '';
	// RFC 9110, 10.2.3: seconds, or the date at which to come back.
	const seconds = /^\d+(\.\d+)?$/.test(given)
		? Number(given)
		: (Date.parse(given) - Date.now()) / 1_000;
	return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}
