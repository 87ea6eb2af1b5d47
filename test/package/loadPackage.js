// Loads an unpacked package with n8n-core's own loader and prints what it found: `node loadPackage.js <folder>`.
const { createRequire } = require('node:module');
const { join } = require('node:path');

const engine = process.env.N8N_ENGINE ?? join(__dirname, '..', '..');
const { PackageDirectoryLoader } = createRequire(join(engine, 'package.json'))('n8n-core');

async function main() {
	const loader = new PackageDirectoryLoader(process.argv[2]);
	await loader.loadAll();
	process.stdout.write(
		JSON.stringify({
			nodes: loader.types.nodes,
			credentials: loader.types.credentials,
			known: loader.known,
		}),
	);
}

main().catch((error) => {
	process.stderr.write(`${error.stack}\n`);
	process.exitCode = 1;
});
