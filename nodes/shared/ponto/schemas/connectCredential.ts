import { z } from 'zod';

/** What of a Ponto Connect credential the requests need. */
export const connectCredentialSchema = z.object({
	gatewayUrl: z.string(),
	signaturePrivateKey: z.string().default(''),
	signatureKeyId: z.string().default(''),
	signatureKeyPassphrase: z.string().default(''),
	oauthTokenData: z.object({ access_token: z.string().default('') }).default({}),
});

export type ConnectCredential = z.output<typeof connectCredentialSchema>;
