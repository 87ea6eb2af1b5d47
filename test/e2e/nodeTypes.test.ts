import { readFileSync } from 'node:fs';
import { n8nNodesBaseFolder } from '../../n8n/install/ensureN8n';
import { KEPT_NODE_TYPES, keptNodeTypes } from '../../tools/templates/nodeTypes';
import { usedNodeTypes } from '../../tools/templates/templateFiles';

describe("what is kept of n8n's own nodes", () => {
	it('is what the installed n8n has, for each node of the templates', async () => {
		const kept: unknown = JSON.parse(readFileSync(KEPT_NODE_TYPES, 'utf8'));
		const installed: unknown = JSON.parse(
			JSON.stringify(keptNodeTypes(await n8nNodesBaseFolder(), usedNodeTypes())),
		);
		expect(kept).toEqual(installed);
	});
});
