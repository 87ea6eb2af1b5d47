/** An answer other than success, in one of the vendor's shapes. */
export class ApiRefusal extends Error {
	constructor(
		readonly status: 400 | 401 | 403 | 404 | 429,
		readonly body: object | string,
		readonly headers: Readonly<Record<string, string>> = {},
	) {
		super(JSON.stringify(body));
	}
}

/** 400 with what is wrong with the elements of a request, one list for each. */
export const invalid = (elements: ReadonlyArray<readonly string[]>) =>
	new ApiRefusal(400, {
		ErrorNumber: 10,
		Type: 'ValidationException',
		Message: 'A validation exception occurred',
		Elements: elements.map((messages) => ({
			ValidationErrors: messages.map((Message) => ({ Message })),
		})),
	});

/** 400 for a query that cannot be read. */
export const badQuery = (Message: string) =>
	new ApiRefusal(400, { ErrorNumber: 16, Type: 'QueryParseException', Message });

/** Who asks is not let in. */
export const notAllowed = (status: 401 | 403, Detail: string) =>
	new ApiRefusal(status, {
		Type: null,
		Title: status === 401 ? 'Unauthorized' : 'Forbidden',
		Status: status,
		Detail,
		Instance: '00000000-0000-4000-8000-000000000000',
		Extensions: {},
	});

/** 404, which is text at Xero. */
export const notFound = () =>
	new ApiRefusal(404, "The resource you're looking for cannot be found");

/** 429 with the seconds to wait. */
export const tooManyCalls = (seconds: number) =>
	new ApiRefusal(429, '', {
		'retry-after': String(seconds),
		'x-rate-limit-problem': 'minute',
		'x-minlimit-remaining': '0',
	});
