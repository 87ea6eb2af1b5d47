import { readsAfter } from './once/asked.js';

/** One item for each thing that is read once payments were sent. */
export function listReadsAgain({ $ }) {
	return readsAfter($).map((json) => ({ json }));
}
