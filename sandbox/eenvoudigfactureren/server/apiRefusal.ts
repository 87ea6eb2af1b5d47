/** An answer other than success. */
export class ApiRefusal extends Error {
	constructor(
		readonly status: 400 | 401 | 404,
		readonly body: object,
	) {
		super(JSON.stringify(body));
	}
}

/** What is wrong, in a sentence. */
export const refusal = (status: 400 | 401, message: string) => new ApiRefusal(status, { message });

/** 404, under its other name. */
export const notFound = () => new ApiRefusal(404, { error: 'Not found' });
