import { rm } from 'node:fs/promises';

/** Removes what was packed for all files. */
export default async function removePacked(): Promise<void> {
	if (process.env.PACKED_IN) await rm(process.env.PACKED_IN, { recursive: true, force: true });
}
