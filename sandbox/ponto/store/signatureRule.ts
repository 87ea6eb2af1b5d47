/** Which calls must be signed; sources differ, so a test chooses. Present signatures are always checked. */
export const SIGNATURE_RULES = ['never', 'payments', 'posts', 'always'] as const;

/** One of the rules. */
export type SignatureRule = (typeof SIGNATURE_RULES)[number];
