// Writes down which parameters n8n's own nodes have that the templates use: `npx tsx tools/templates/keepNodeTypes.ts`.
import { writeFileSync } from 'node:fs';
import { n8nNodesBaseFolder } from '../../n8n/install/ensureN8n';
import { KEPT_NODE_TYPES, keptNodeTypes } from './nodeTypes';
import { usedNodeTypes } from './templateFiles';

async function main(): Promise<void> {
	const kept = keptNodeTypes(await n8nNodesBaseFolder(), usedNodeTypes());
	const lines = kept.map((type) => JSON.stringify(type)).join(',\n');
	writeFileSync(KEPT_NODE_TYPES, `[\n${lines}\n]\n`);
}

void main();
