/** The codes of reasons, evidence or checks, each once, for whoever groups or counts items. */
export const codesOf = <Code extends string>(
	facts: ReadonlyArray<{ readonly code: Code }>,
): Code[] => [...new Set(facts.map(({ code }) => code))];
