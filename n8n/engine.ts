import {
	ExecutionLifecycleHooks,
	HookContext,
	PollContext,
	WebhookContext,
	WorkflowExecute,
} from 'n8n-core';
import {
	ICredentialsHelper,
	NodeHelpers,
	Workflow,
	createRunExecutionData,
	type ICredentialDataDecryptedObject,
	type IDataObject,
	type IHttpRequestOptions,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type IRunExecutionData,
	type ITaskData,
	type IWebhookData,
	type IWebhookFunctions,
	type IWebhookResponseData,
	type IWorkflowExecuteAdditionalData,
	type WorkflowActivateMode,
	type WorkflowExecuteMode,
} from 'n8n-workflow';
import { BestInvoicingApi } from '../credentials/BestInvoicingApi.credentials';

/** Decrypted credential data by credential type name. */
export type Credentials = Readonly<Record<string, ICredentialDataDecryptedObject>>;

/** How one test runs a node: its parameters, its decrypted credentials, its inputs, one list of items for each. */
export interface NodeRun {
	readonly parameters?: INodeParameters;
	readonly credentials?: Credentials;
	readonly inputs?: readonly IDataObject[][];
	/** How n8n activated the workflow that polls; `activate` when a person did. */
	readonly activationMode?: WorkflowActivateMode;
	readonly continueOnFail?: boolean;
	/** On Error = Continue (using error output): the node then has one output more, the last. */
	readonly errorOutput?: boolean;
	/** What the node is called on the canvas; as its type if left out. */
	readonly name?: string;
	/** The credential and the workflow as n8n has stored them. */
	readonly credentialId?: string;
	readonly workflowId?: string;
	/** How long n8n lets a poll last, in milliseconds. */
	readonly pollBudgetMs?: number;
	/** Sees each request of a poll before it is sent, and may change it. */
	readonly beforeRequest?: (
		request: IHttpRequestOptions,
	) => IHttpRequestOptions | Promise<IHttpRequestOptions>;
}

/** Headers of the credentials that authenticate by headers alone; n8n resolves their expressions likewise. */
const HEADERS_BY_CREDENTIAL: Readonly<Record<string, object>> = {
	bestInvoicingApi: new BestInvoicingApi().authenticate.properties.headers ?? {},
};

function withHeaders(
	options: IHttpRequestOptions,
	headers: object,
	data: ICredentialDataDecryptedObject,
): IHttpRequestOptions {
	const resolved = Object.entries(headers).map(([name, value]) => [
		name,
		String(value).replace(/^=\{\{ \$credentials\.(\w+) \}\}$/, (_all, field) =>
			String(data[field]),
		),
	]);
	return { ...options, headers: { ...options.headers, ...Object.fromEntries(resolved) } };
}

class TestCredentials extends ICredentialsHelper {
	private readonly credentials: Record<string, ICredentialDataDecryptedObject>;

	constructor(credentials: Credentials) {
		super();
		this.credentials = structuredClone(credentials);
	}

	getParentTypes = (type: string) => (type.endsWith('OAuth2Api') ? ['oAuth2Api'] : []);
	authenticate = async (
		data: ICredentialDataDecryptedObject,
		type: string,
		options: IHttpRequestOptions,
	) => withHeaders(options, HEADERS_BY_CREDENTIAL[type] ?? {}, data);
	preAuthentication = async () => undefined;
	runPreAuthentication = async () => undefined;
	getCredentials = async () => ({}) as never;
	getDecrypted = async (_additional: unknown, _node: unknown, type: string) =>
		structuredClone(this.credentials[type]) as never;
	updateCredentials = async () => {};
	updateCredentialsOauthTokenData = async (
		_node: unknown,
		type: string,
		data: ICredentialDataDecryptedObject,
	) => {
		this.credentials[type] = structuredClone(data);
	};
	getCredentialsProperties = () => [];
	isCredentialUsableByNode = () => true;
}

function nodeFor(
	nodeType: INodeType,
	{ parameters = {}, credentials = {}, continueOnFail, errorOutput, name, credentialId }: NodeRun,
): INode {
	return {
		id: 'node-1',
		name: name ?? nodeType.description.displayName,
		type: `n8n-nodes-ponto.${nodeType.description.name}`,
		typeVersion: 1,
		position: [0, 0],
		parameters,
		credentials: Object.fromEntries(
			Object.keys(credentials).map((type) => [
				type,
				{ id: credentialId ?? `${type}-1`, name: type },
			]),
		),
		...(continueOnFail ? { onError: 'continueRegularOutput' as const } : {}),
		...(errorOutput ? { onError: 'continueErrorOutput' as const } : {}),
	};
}

function workflowFor(
	nodeType: INodeType,
	node: INode,
	staticData: IDataObject = {},
	workflowId = 'workflow-1',
) {
	const nodeTypes = {
		getByName: () => nodeType,
		getByNameAndVersion: () => NodeHelpers.getVersionedNodeType(nodeType),
		getKnownTypes: () => ({}),
	};
	return new Workflow({
		id: workflowId,
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes,
		staticData,
	});
}

/** What n8n hands to every execution, without a database behind it. */
export const additionalData = (credentials: Credentials) =>
	({
		credentialsHelper: new TestCredentials(credentials),
		hooks: new ExecutionLifecycleHooks('trigger', 'execution-1', {
			id: 'workflow-1',
			nodes: [],
			connections: {},
		} as never),
		executionId: 'execution-1',
		webhookWaitingBaseUrl: 'http://localhost/webhook-waiting',
		formWaitingBaseUrl: 'http://localhost/form-waiting',
		instanceBaseUrl: 'http://localhost/',
		restApiUrl: 'http://localhost/rest',
		variables: {},
		setExecutionStatus: () => {},
	}) as unknown as IWorkflowExecuteAdditionalData;

/** Runs an action node in n8n's own execution engine and returns its outputs, or throws its error. */
export async function runNode(
	nodeType: INodeType,
	run: NodeRun = {},
): Promise<INodeExecutionData[][]> {
	return ((await runTask(nodeType, run))?.data?.main ?? []) as INodeExecutionData[][];
}

/** As {@link runNode}, with all that n8n keeps of the run: outputs, hints, metadata. */
export async function runTask(
	nodeType: INodeType,
	run: NodeRun = {},
): Promise<ITaskData | undefined> {
	const node = nodeFor(nodeType, run);
	const main = (run.inputs ?? [[{}]]).map((items) => items.map((json) => ({ json })));
	const runData = createRunExecutionData({
		executionData: { nodeExecutionStack: [{ node, data: { main }, source: null }] },
	} as never) as IRunExecutionData;
	const { data } = await new WorkflowExecute(
		additionalData(run.credentials ?? {}),
		'manual',
		runData,
	).processRunExecutionData(workflowFor(nodeType, node));
	if (data.resultData.error) throw data.resultData.error;
	return data.resultData.runData[node.name]?.[0];
}

/** Polls a trigger once; pass the same `staticData` again to poll it a second time. */
export async function pollOnce(
	nodeType: INodeType,
	mode: WorkflowExecuteMode,
	staticData: IDataObject = {},
	run: NodeRun = {},
): Promise<INodeExecutionData[][] | null> {
	const node = nodeFor(nodeType, run);
	const workflow = workflowFor(nodeType, node, staticData, run.workflowId);
	const context = new PollContext(
		workflow,
		node,
		additionalData(run.credentials ?? {}),
		mode,
		run.activationMode ?? 'activate',
	);
	if (!nodeType.poll) throw new TypeError(`${nodeType.description.name} does not poll`);
	const { pollBudgetMs } = run;
	if (pollBudgetMs !== undefined) Object.assign(context, { getPollBudgetMs: () => pollBudgetMs });
	const { helpers } = context;
	const send = helpers.httpRequestWithAuthentication;
	helpers.httpRequestWithAuthentication = async function (credential, request, ...rest) {
		const changed = (await run.beforeRequest?.(request)) ?? request;
		return await send.call(this, credential, changed, ...rest);
	};
	return await nodeType.poll.call(context);
}

/** Hands a webhook trigger one request, as n8n does: with a copy of the static data that it saves afterwards. */
export async function receiveOnce(
	nodeType: INodeType,
	httpRequest: ReturnType<IWebhookFunctions['getRequestObject']>,
	httpResponse: ReturnType<IWebhookFunctions['getResponseObject']>,
	staticData: IDataObject = {},
	run: NodeRun = {},
): Promise<IWebhookResponseData> {
	const node = nodeFor(nodeType, run);
	const workflow = workflowFor(nodeType, node, staticData);
	const exchange = { ...additionalData(run.credentials ?? {}), httpRequest, httpResponse };
	const webhookData = { node: node.name, httpMethod: 'POST', path: '' } as unknown as IWebhookData;
	const context = new WebhookContext(workflow, node, exchange, 'webhook', webhookData, [], null);
	if (!nodeType.webhook) throw new TypeError(`${nodeType.description.name} has no webhook`);
	return await nodeType.webhook.call(context);
}

/** Activates a webhook trigger, as n8n does: throws what would keep the workflow from being activated. */
export async function activate(nodeType: INodeType, run: NodeRun = {}): Promise<void> {
	const node = nodeFor(nodeType, run);
	const workflow = workflowFor(nodeType, node);
	const data = additionalData(run.credentials ?? {});
	const context = new HookContext(workflow, node, data, 'trigger', 'activate');
	const { checkExists, create } = nodeType.webhookMethods?.default ?? {};
	if (!checkExists || !create) throw new TypeError(`${nodeType.description.name} has no webhook`);
	if (!(await checkExists.call(context))) await create.call(context);
}
