/** What a person must know about an API to act when it does not answer as it should. */
export interface Service {
	/** The name people know it by. */
	readonly name: string;
	/** What to do when it does not accept the credential. */
	readonly renewCredential: string;
	/** What to do when the credential is fine, but does not allow this. */
	readonly widenCredential: string;
	/** What an ID that it does not know may have meant, and whose it may be. */
	readonly unknownId: { readonly thing: string; readonly owner: string };
	/** Advice for the API's own codes, in place of the general one. */
	readonly adviceByCode: Readonly<Record<string, string>>;
}
