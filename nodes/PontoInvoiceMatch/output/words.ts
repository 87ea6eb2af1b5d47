import { WORDINGS } from '../matching/explain/languages';
import type { Wording } from '../matching/explain/wording';

/** The words of the output items. */
export const words: Wording = WORDINGS.en;

/** The codes of reasons, evidence or checks, each once, for whoever groups or counts items. */
export const codesOf = <Code extends string>(
	facts: ReadonlyArray<{ readonly code: Code }>,
): Code[] => [...new Set(facts.map(({ code }) => code))];
