import { readsBefore } from './once/asked.js';

/** One item for each thing that is read before anything is sent. */
export function listReads({ $ }) {
	return readsBefore($).map((json) => ({ json }));
}
