import { z } from 'zod';

/** Seconds, any text, or an HTTP date so many seconds from now. */
const retryAfter = z.union([
	z.number().nonnegative(),
	z.string(),
	z.object({ dateInSeconds: z.number() }),
]);
const forMs = z.number().nonnegative().optional();

/** What goes wrong with a call; the words are the same for every stand-in. */
export const faultSchema = z.discriminatedUnion('kind', [
	/** Answers with `status` and, unless `body` says otherwise, the service's own words for it. */
	z.object({
		kind: z.literal('status'),
		status: z.number().int(),
		body: z.unknown().optional(),
		retryAfter: retryAfter.optional(),
	}),
	/** Answers normally, later. */
	z.object({ kind: z.literal('slow'), delayMs: z.number().positive() }),
	/** Does nothing and never answers; the connection is held that long, without `forMs` for ever. */
	z.object({ kind: z.literal('silence'), forMs }),
	/** Does what was asked, and never answers. */
	z.object({ kind: z.literal('silenceAfter'), forMs }),
	/** Closes the connection before anything is done. */
	z.object({ kind: z.literal('cut') }),
	/** Does what was asked, then closes the connection before the answer. */
	z.object({ kind: z.literal('cutAfter') }),
	/** Does what was asked, then answers with `status` as if it had not. */
	z.object({ kind: z.literal('statusAfter'), status: z.number().int() }),
	/** Answers 504 at once, and does what was asked that much later. */
	z.object({ kind: z.literal('later'), afterMs: z.number().nonnegative() }),
	/** Does what was asked; the connection closes in the middle of the answer. */
	z.object({ kind: z.literal('truncated') }),
	/** Answers 200 with a whole message whose JSON ends too early. */
	z.object({ kind: z.literal('malformed') }),
	/** Answers with a page for people, as a proxy does: 200, 502, a maintenance 503. */
	z.object({ kind: z.literal('html'), status: z.number().int().default(200) }),
	/** Each row of a list comes twice. */
	z.object({ kind: z.literal('duplicated') }),
	/** The rows of a list come in the reverse order. */
	z.object({ kind: z.literal('reordered') }),
	/** A list comes without rows and without a next page. */
	z.object({ kind: z.literal('emptyList') }),
	/** A list comes with its first half and without a next page. */
	z.object({ kind: z.literal('cutList') }),
]);

/** A fault as a test writes it. */
export type Fault = z.input<typeof faultSchema>;

/** A fault with its defaults filled in. */
export type WholeFault = z.output<typeof faultSchema>;
