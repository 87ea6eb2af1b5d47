/** An answer other than success, in the vendor's shape. */
export class Fault extends Error {
	readonly body: object;

	constructor(
		readonly status: 400 | 401 | 429,
		type: string,
		code: string,
		message: string,
		detail: string,
	) {
		super(message);
		const time = '2026-11-28T10:00:00.000-08:00';
		this.body =
			// What the gateway in front of the service refuses has names in small letters.
			type === 'AUTHENTICATION'
				? { fault: { error: [{ message, detail, code }], type }, time }
				: {
						Fault: { Error: [{ Message: message, Detail: detail, code, element: '' }], type },
						time,
					};
	}
}

/** 400: the request says something that the company's rules do not allow. */
export const invalid = (code: string, message: string, detail = message) =>
	new Fault(400, 'ValidationFault', code, message, detail);

/** 401, in the words of the gateway. */
export const unauthorized = () =>
	new Fault(
		401,
		'AUTHENTICATION',
		'3200',
		'message=AuthenticationFailed; errorCode=003200; statusCode=401',
		'Token expired',
	);
