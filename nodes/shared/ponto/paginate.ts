import { NodeOperationError } from 'n8n-workflow';
import type { z } from 'zod';
import { pageSchema } from './schemas/jsonApi';
import { resolveConnection, type Connection } from './connection';
import { explainUnreadable } from '../http/explainFailure';
import { withoutSecrets } from '../http/secrets';
import { send, type Query } from './request';
import type { Patience } from '../http/patience';
import type { RequestContext } from '../http/requestContext';
import { PONTO } from './ponto';

const PAGE_LIMIT = 100;
const PAGES_AT_MOST = 2_000;

/** One page of a list, in Ponto's order. */
export interface Page<Resource> {
	readonly resources: readonly Resource[];
	readonly meta: Readonly<Record<string, unknown>>;
	/** Whether Ponto gives no link to a further page. */
	readonly isLast: boolean;
}

/**
 * Walks a list page by page, 100 at a time, until Ponto gives no further link. The walk costs one request
 * for each page that is taken; stop taking to stop asking. Links that leave the API's base are refused.
 * `patience` is asked before each request.
 */
export async function* paginate<Schema extends z.ZodTypeAny>(
	context: RequestContext,
	path: string,
	resource: Schema,
	query: Query = {},
	patience?: () => Patience,
): AsyncGenerator<Page<z.output<Schema>>> {
	const connection = await resolveConnection(context);
	const answer = pageSchema(resource);
	const visited = new Set<string>();
	let url: string | undefined = `${connection.baseUrl}${path}`;
	let pageQuery: Query = { ...query, 'page[limit]': PAGE_LIMIT };
	while (url !== undefined) {
		visited.add(url);
		const page: z.output<typeof answer> = await send(context, connection, url, {
			path,
			query: pageQuery,
			answer,
			...(patience && { patience: patience() }),
		});
		yield { resources: page.data, meta: page.meta ?? {}, isLast: !page.links?.next };
		url = page.links?.next ? followable(context, connection, page.links.next) : undefined;
		pageQuery = {};
		if (url !== undefined && visited.has(url)) {
			throw explainUnreadable(context.getNode(), 'A page of the list leads back to itself', PONTO);
		}
		if (url !== undefined && visited.size >= PAGES_AT_MOST) throw endless(context);
	}
}

/** All resources of a list one by one; see {@link paginate}. */
export async function* paginateEach<Schema extends z.ZodTypeAny>(
	context: RequestContext,
	path: string,
	resource: Schema,
	query: Query = {},
	patience?: () => Patience,
): AsyncGenerator<z.output<Schema>> {
	for await (const { resources } of paginate(context, path, resource, query, patience))
		yield* resources;
}

function endless(context: RequestContext): NodeOperationError {
	return new NodeOperationError(
		context.getNode(),
		`Ponto gives a list of more than ${PAGES_AT_MOST * PAGE_LIMIT} records`,
		{
			description: `After ${PAGES_AT_MOST} pages there is still a next one, so reading was stopped. Set a Limit or a filter such as Booked From. If there cannot be so many, a proxy in between may lead from page to page without end.`,
		},
	);
}

function followable(context: RequestContext, connection: Connection, link: string): string {
	const { baseUrl, linkBaseUrl } = connection;
	if (!URL.canParse(link, `${baseUrl}/`)) {
		const shown = withoutSecrets(link.slice(0, 100), []);
		const what = `"links.next" in the answer is "${shown}", which is not a URL`;
		throw explainUnreadable(context.getNode(), what, PONTO);
	}
	const url = new URL(link, `${baseUrl}/`).href;
	if (url.startsWith(`${baseUrl}/`)) return url;
	// Behind a gateway, Ponto still writes its own address: the way there is through the gateway.
	if (linkBaseUrl && url.startsWith(`${linkBaseUrl}/`))
		return baseUrl + url.slice(linkBaseUrl.length);
	throw new NodeOperationError(
		context.getNode(),
		'Ponto answered with a link that leaves the configured API',
		{
			description: `The next page would come from ${new URL(url).origin}, while the credential points to ${baseUrl}. Check the API URL in the credential; a proxy must also rewrite the links in the answers.`,
			failure: { cause: 'configuration-invalid' },
		},
	);
}
