import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPackage } from '../../../n8n/install/packPackage';
import { showProgress } from '../../../n8n/install/progress';

/** Packs this package once for all files. */
export default async function pack(): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-ponto-packed-'));
	process.env.PACKED_IN = folder;
	process.env.PACKED_PACKAGE = await showProgress('Building and packing n8n-nodes-ponto', () =>
		packPackage(folder),
	);
}
