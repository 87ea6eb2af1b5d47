/** A control call that cannot be carried out. */
export class ControlRefusal extends Error {
	constructor(
		/** The HTTP status that the server answers. */
		readonly statusCode: 400 | 404,
		message: string,
	) {
		super(message);
	}
}
