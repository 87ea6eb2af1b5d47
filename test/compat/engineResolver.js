const { existsSync } = require('node:fs');
const { join, sep } = require('node:path');

const REPOSITORY = join(__dirname, '..', '..');
const OWN_PACKAGES = join(REPOSITORY, 'node_modules') + sep;
// What n8n puts on the module path of a community node, and what the tests run nodes in.
const FROM_ENGINE = ['n8n-core', 'n8n-workflow', 'luxon', 'zod', 'lodash', 'p-limit'];

/**
 * Resolves what this repository's files import from n8n in the engine under N8N_ENGINE; all packages
 * keep their own dependencies.
 */
module.exports = (request, options) => {
	const engine = process.env.N8N_ENGINE;
	const isOurs =
		options.basedir.startsWith(REPOSITORY) && !options.basedir.startsWith(OWN_PACKAGES);
	const [name] = request.split('/');
	const isThere = engine && existsSync(join(engine, 'node_modules', name));
	const basedir = isOurs && isThere && FROM_ENGINE.includes(name) ? engine : options.basedir;
	return options.defaultResolver(request, { ...options, basedir });
};
