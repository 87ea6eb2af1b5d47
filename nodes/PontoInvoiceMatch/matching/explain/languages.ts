import { ENGLISH } from './english';
import type { Wording } from './wording';

/** The wordings by language, as ISO 639-1 writes it. A language is one file: add it here. */
export const WORDINGS = { en: ENGLISH } satisfies Readonly<Record<string, Wording>>;
