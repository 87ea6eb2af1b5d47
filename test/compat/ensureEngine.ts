import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installOnce } from '../../n8n/install/installOnce';
import { npm } from '../../n8n/install/npm';
import { showProgress } from '../../n8n/install/progress';
import type { EngineVersions } from './engines';

/**
 * The folder of an engine, installed on first use (about 230 MB, a minute) and kept in the cache. It has no lock
 * file: n8n-core names the exact versions of what it needs.
 */
export async function ensureEngine({ core, workflow }: EngineVersions): Promise<string> {
	const manifest = JSON.stringify({
		private: true,
		dependencies: { 'n8n-core': core, 'n8n-workflow': workflow },
	});
	const digest = createHash('sha256')
		.update([manifest, process.platform, process.arch].join('\n'))
		.digest('hex')
		.slice(0, 10);
	const installation = { name: 'n8n-core', version: core, digest };
	return await installOnce(installation, showProgress, async (cwd) => {
		await writeFile(join(cwd, 'package.json'), manifest);
		await npm(['install', '--ignore-scripts', '--loglevel=error'], { cwd });
	});
}
