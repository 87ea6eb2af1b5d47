// Makes sure that node_modules is what package-lock.json asks for; runs before every script of this package.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.installed-lock-digest');

function lockDigest() {
	return createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
}

function installedDigest() {
	try {
		return readFileSync(stamp, 'utf8');
	} catch {
		return undefined;
	}
}

if (installedDigest() !== lockDigest()) {
	process.stderr.write(
		'Installing the development packages (about a minute on a cold machine) ...\n',
	);
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const { status } = spawnSync(
		npm,
		['ci', '--no-audit', '--no-fund', '--loglevel=error', '--progress=true'],
		{
			cwd: root,
			stdio: ['ignore', 'inherit', 'inherit'],
			shell: process.platform === 'win32',
		},
	);
	if (status !== 0) process.exit(status ?? 1);
	writeFileSync(stamp, lockDigest());
}
