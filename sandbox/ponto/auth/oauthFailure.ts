/** Thrown by the token endpoint: an OAuth2 error answer (RFC 6749, section 5.2). */
export class OAuthFailure extends Error {
	constructor(
		readonly status: number,
		readonly code: string,
		readonly description: string,
		readonly hint?: string,
	) {
		super(description);
	}

	/** The JSON body of the answer. */
	body(): Record<string, string> {
		return {
			error: this.code,
			error_description: this.description,
			...(this.hint === undefined ? {} : { error_hint: this.hint }),
		};
	}
}
