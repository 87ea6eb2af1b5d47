/** An answer other than success, in the vendor's one shape. */
export class ApiRefusal extends Error {
	readonly body: object;

	constructor(
		readonly status: 400 | 401 | 404 | 429,
		title: string,
		readonly headers: Readonly<Record<string, string>> = {},
	) {
		super(title);
		this.body = { errors: [{ code: 0, title, status, meta: [] }] };
	}
}

/** 400: bad data, or something that does not exist. */
export const badRequest = (title: string) => new ApiRefusal(400, title);
