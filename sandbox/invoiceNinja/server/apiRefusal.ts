/** An answer other than success, in the vendor's shape. */
export class ApiRefusal extends Error {
	constructor(
		readonly status: number,
		message: string,
		/** What is wrong, by field. */
		readonly errors?: Readonly<Record<string, readonly string[]>>,
	) {
		super(message);
	}

	get body(): object {
		return { message: this.message, ...(this.errors && { errors: this.errors }) };
	}
}

/** 422, with what is wrong by field. */
export const invalid = (field: string, complaint: string) =>
	new ApiRefusal(422, 'The given data was invalid.', { [field]: [complaint] });

/** 400: the vendor's word for an id in the address that it does not know. */
export const notFound = () => new ApiRefusal(400, 'Record not found');
