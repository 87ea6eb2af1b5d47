import { homedir } from 'node:os';
import { join } from 'node:path';

function usersCacheFolder(): string {
	if (process.env.XDG_CACHE_HOME) return process.env.XDG_CACHE_HOME;
	if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
	if (process.platform === 'win32') {
		return process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
	}
	return join(homedir(), '.cache');
}

/** Where n8n and its Node are kept between runs; N8N_NODES_PONTO_CACHE overrides it. */
export function cacheFolder(): string {
	return process.env.N8N_NODES_PONTO_CACHE ?? join(usersCacheFolder(), 'n8n-nodes-ponto');
}
