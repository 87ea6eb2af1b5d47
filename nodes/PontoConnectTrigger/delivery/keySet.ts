import { z } from 'zod';

const signingKeySchema = z.object({
	kid: z.string(),
	kty: z.literal('RSA'),
	alg: z.literal('RS512'),
	use: z.literal('sig'),
	status: z.literal('ACTIVE'),
	n: z.string(),
	e: z.string(),
});

/** A public key that Ponto signs events with now. */
export type SigningKey = Readonly<z.output<typeof signingKeySchema>>;

const keySetSchema = z.object({ keys: z.array(z.unknown()) });

/** The keys of a key set that sign events now; others are left out. Undefined if it is no key set. */
export function activeSigningKeys(answer: unknown): readonly SigningKey[] | undefined {
	return keySetSchema
		.safeParse(answer)
		.data?.keys.flatMap((key) => signingKeySchema.safeParse(key).data ?? []);
}
