import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Ponto } from '../../nodes/Ponto/Ponto.node';
import type { PontoSandbox } from '../../sandbox/ponto/startPontoSandbox';
import { runNode, type NodeRun } from '../../n8n/engine';
import { checkPreview, previewPath } from './outputPreview';

/** The credential of the sandbox's custom integration, as a person fills it in; n8n fetches the token. */
export function sandboxCredential({ url }: Pick<PontoSandbox, 'url'>) {
	return {
		grantType: 'clientCredentials',
		environment: 'custom',
		apiUrl: url,
		clientId: 'sandbox-client',
		clientSecret: 'sandbox-secret',
		accessTokenUrl: `${url}/oauth2/token`,
		authentication: 'header',
	};
}

/**
 * Runs one operation of the Ponto node against the sandbox and returns the items of its output; all their fields must
 * be in the preview that the editor shows.
 */
export async function runPonto(
	sandbox: Pick<PontoSandbox, 'url'>,
	parameters: INodeParameters,
	run: NodeRun = {},
): Promise<IDataObject[]> {
	const [items] = await runNode(new Ponto(), {
		credentials: { pontoOAuth2Api: sandboxCredential(sandbox) },
		...run,
		parameters,
	});
	const rows = (items ?? []).map(({ json }) => json);
	const { resource, operation, simplify } = parameters;
	if (simplify !== false) {
		const answered = rows.filter((row) => row.error === undefined);
		checkPreview(previewPath('Ponto', String(resource), String(operation)), answered);
	}
	return rows;
}
