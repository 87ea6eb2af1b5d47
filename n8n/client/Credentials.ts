import type { Session } from './Session';

/** How a workflow's node names its credential. */
export interface CredentialReference {
	readonly id: string;
	readonly name: string;
}

/** Credentials of one n8n. */
export class Credentials {
	constructor(private readonly session: Session) {}

	async create(type: string, name: string, data: object): Promise<CredentialReference> {
		const { id } = await this.session.editor<{ id: string }>('POST', '/credentials', {
			type,
			name,
			data,
		});
		return { id, name };
	}

	/** The credential of this type that was created last. */
	async latest(type: string): Promise<CredentialReference> {
		const all = await this.session.editor<
			Array<CredentialReference & { type: string; createdAt: string }>
		>('GET', '/credentials');
		const [latest] = all
			.filter((credential) => credential.type === type)
			.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
		if (!latest) throw new Error(`There is no credential of type ${type}`);
		return { id: latest.id, name: latest.name };
	}

	/** What the Test button of the credential screen says. */
	async test({ id }: CredentialReference): Promise<{ status: string; message: string }> {
		return await this.session.publicApi('POST', `/credentials/${id}/test`);
	}

	/** Where the Connect button of an OAuth2 credential with a consent page sends the browser. */
	async consentUrl({ id }: CredentialReference): Promise<string> {
		return await this.session.editor('GET', `/oauth2-credential/auth?id=${id}`);
	}

	/** Ends a consent: `callback` is where the consent page led the browser back to. */
	async finishConsent(callback: string): Promise<void> {
		await this.session.visit(callback);
	}
}
