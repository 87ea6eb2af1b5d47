/** One entry of the API's `errors` list. */
export interface ApiError {
	readonly code: string;
	readonly detail: string;
	readonly meta?: Readonly<Record<string, unknown>>;
	readonly source?: { readonly pointer?: string; readonly parameter?: string };
}

/** Thrown by a route to answer with a JSON:API error document. */
export class ApiFailure extends Error {
	constructor(
		readonly status: number,
		readonly errors: readonly ApiError[],
		readonly headers: Readonly<Record<string, string>> = {},
	) {
		super(errors.map((error) => error.detail).join(' '));
	}
}

/** 401: no access token, or one that is unknown or revoked. */
export function invalidAccessToken(): ApiFailure {
	return new ApiFailure(401, [
		{ code: 'invalidAccessToken', detail: 'Your access token is invalid.' },
	]);
}

/** 401: the access token was good once and has passed its lifetime. */
export function expiredAccessToken(): ApiFailure {
	return new ApiFailure(401, [
		{ code: 'credentialsInvalid', detail: 'The provided credentials are invalid or have expired.' },
	]);
}

/** 403: the token is good, but does not cover this call. */
export function forbidden(code: string, detail: string): ApiFailure {
	return new ApiFailure(403, [{ code, detail }]);
}

/** 404: also for a resource that belongs to another account or integration. */
export function resourceNotFound(resource: string): ApiFailure {
	return new ApiFailure(404, [
		{
			code: 'resourceNotFound',
			detail: 'The requested resource was not found.',
			meta: { resource },
		},
	]);
}

/** 400: a query parameter that cannot be used. */
export function invalidParameter(parameter: string, detail: string): ApiFailure {
	return new ApiFailure(400, [{ code: 'parameterInvalid', detail, source: { parameter } }]);
}

/** 400: attributes of the request body that cannot be used, one entry for each. */
export function invalidAttributes(
	attributes: ReadonlyArray<{ pointer: string; detail: string }>,
): ApiFailure {
	return new ApiFailure(
		400,
		attributes.map(({ pointer, detail }) => ({
			code: 'attributeInvalid',
			detail,
			meta: { attribute: pointer.split('/').at(-1) },
			source: { pointer },
		})),
	);
}
