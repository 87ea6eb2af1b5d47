const { rm } = require('node:fs/promises');
const { glob } = require('glob');

/** n8n's build copies every svg and png of the repository into dist; only nodes/ and credentials/ ship. */
async function trimDist() {
	const strays = await glob('dist/*', { ignore: ['dist/nodes', 'dist/credentials'] });
	await Promise.all(strays.map((stray) => rm(stray, { recursive: true })));
}

exports.trimDist = trimDist;
