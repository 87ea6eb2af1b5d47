const NONE: readonly RegExpExecArray[] = [];

/** All matches of a global pattern. A search that finds nothing costs a fraction of the iterator that would say so. */
export const matchesOf = (text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
	text.search(pattern) < 0 ? NONE : text.matchAll(pattern);
