/** An answer other than success, in one of the vendor's shapes. */
export class ApiRefusal extends Error {
	constructor(
		readonly status: 400 | 401 | 404 | 422,
		readonly body: object,
	) {
		super(JSON.stringify(body));
	}
}

/** 400 or 401, with a sentence and its code. */
export const refusal = (status: 400 | 401, error: string, code: string) =>
	new ApiRefusal(status, { error, symbolic: { base: code } });

/** 404 in the vendor's words. */
export const notFound = () =>
	new ApiRefusal(404, { error: 'record not found', symbolic: { invoice_id: 'not_found' } });

/** 422, with what is wrong by field. */
export const invalid = (field: string, complaint: string) =>
	new ApiRefusal(422, {
		error: { [field]: [complaint] },
		details: { [field]: [{ error: complaint }] },
	});
