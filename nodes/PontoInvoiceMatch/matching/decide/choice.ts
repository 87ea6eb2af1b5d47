import type { Reason } from '../model/reason';

/** What was chosen, or why a person has to choose. */
export type Choice<Chosen> = { readonly chosen: Chosen } | { readonly reason: Reason };
