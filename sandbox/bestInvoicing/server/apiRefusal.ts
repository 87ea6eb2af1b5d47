/** An answer other than success, in the vendor's `Error` shape. */
export class ApiRefusal extends Error {
	constructor(
		readonly status: 400 | 401 | 403 | 404 | 429 | 500,
		readonly code: string,
		message: string,
		/** Complaint by field name, for a 400. */
		readonly fields: Readonly<Record<string, string>> = {},
	) {
		super(message);
	}

	get body(): object {
		const complaints = Object.entries(this.fields);
		return {
			code: this.code,
			message: this.message,
			...(complaints.length > 0
				? { errors: complaints.map(([field, code]) => ({ [field]: [{ _error_code: code }] })) }
				: {}),
		};
	}
}

/** 404 in the vendor's words. */
export const notFound = () =>
	new ApiRefusal(404, 'NotFound', 'The specified resource was not found');
