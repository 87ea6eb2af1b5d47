import { devDependencies } from '../../package.json';

/** An n8n-core with the n8n-workflow that it was released with. */
export interface EngineVersions {
	readonly core: string;
	readonly workflow: string;
}

/** The engines that the nodes are tested in, oldest first: the last 1.x, then the last patch of each 2.x chosen. */
export const ENGINES: readonly EngineVersions[] = [
	{ core: '1.122.48', workflow: '1.120.31' },
	{ core: '2.15.0', workflow: '2.15.0' },
	{ core: '2.20.6', workflow: '2.20.3' },
	{ core: '2.31.2', workflow: '2.31.2' },
	{ core: '2.35.5', workflow: '2.35.3' },
	{ core: devDependencies['n8n-core'], workflow: devDependencies['n8n-workflow'] },
];
