/** An answer other than success, in the vendor's one shape. */
export class ApiRefusal extends Error {
	readonly body: object;

	constructor(
		readonly status: 401 | 404 | 422,
		name: string,
		message: string,
	) {
		super(message);
		this.body = { name, message, arguments: [message], context: {}, debug: 'Traceback ...' };
	}
}

/** 401: no key, or one that has expired. */
export const unauthorized = () =>
	new ApiRefusal(401, 'werkzeug.exceptions.Unauthorized', 'Invalid apikey');

/** 404: no such model, method or database. */
export const notFound = (message: string) =>
	new ApiRefusal(404, 'werkzeug.exceptions.NotFound', message);

/** 422: an argument or a field that the method does not know. */
export const unprocessable = (message: string) =>
	new ApiRefusal(422, 'werkzeug.exceptions.UnprocessableEntity', message);

/** 422: Odoo's own word to whoever uses it. */
export const userRefusal = (message: string) =>
	new ApiRefusal(422, 'odoo.exceptions.UserError', message);
