import { notReadYet } from './once/asked.js';

/** What gave no answer the first time. */
export function keepNotReadYet({ $ }) {
	return notReadYet($).map((json) => ({ json }));
}
