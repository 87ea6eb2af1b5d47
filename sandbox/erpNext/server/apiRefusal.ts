/** An answer other than success, in the shapes of the Frappe framework. */
export class ApiRefusal extends Error {
	constructor(
		readonly status: number,
		readonly exception: string,
		message: string,
	) {
		super(message);
	}

	/** Its words are JSON in JSON, with marks of HTML. */
	get body(): object {
		const said = JSON.stringify({ message: this.message, title: 'Message', indicator: 'red' });
		return {
			exception: `frappe.exceptions.${this.exception}: ${this.message}`,
			exc_type: this.exception,
			_server_messages: JSON.stringify([said]),
		};
	}
}

/** 417: a rule of the site forbids it. */
export const invalid = (message: string) => new ApiRefusal(417, 'ValidationError', message);

/** 404, by kind and name. */
export const notFound = (doctype: string, name: string) =>
	new ApiRefusal(404, 'DoesNotExistError', `${doctype} ${name} not found`);

/** 403, by kind. */
export const forbidden = (doctype: string) =>
	new ApiRefusal(403, 'PermissionError', `No permission for <strong>${doctype}</strong>`);
