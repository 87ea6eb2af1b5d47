import { Workflow, type ICredentialDataDecryptedObject, type ICredentialType } from 'n8n-workflow';

const nodeType = { description: { properties: [] } };
const nodeTypes = {
	getByName: () => nodeType,
	getByNameAndVersion: () => nodeType,
	getKnownTypes: () => ({}),
};

/** The fields of a credential as n8n resolves them for its OAuth2 flow: defaults filled in, expressions evaluated. */
export function resolveCredential(
	{ properties }: ICredentialType,
	entered: ICredentialDataDecryptedObject,
): Record<string, unknown> {
	const defaults = Object.fromEntries(
		properties.map((property) => [property.name, property.default]),
	);
	const data = { ...defaults, ...entered } as ICredentialDataDecryptedObject;
	const node = {
		id: 'node',
		name: 'Credential',
		type: 'mock',
		typeVersion: 1,
		position: [0, 0] as [number, number],
		parameters: {},
	};
	const workflow = new Workflow({
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes: nodeTypes as never,
	});
	return workflow.expression.getComplexParameterValue(
		node,
		data as never,
		'internal',
		{},
		undefined,
		undefined,
		data as never,
	) as never;
}
