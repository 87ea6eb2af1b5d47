import { IANAZone } from 'luxon';
import { NodeOperationError, type IHookFunctions, type IWebhookFunctions } from 'n8n-workflow';
import { z } from 'zod';
import { parseApiUrl } from '../shared/http/apiUrl';
import { resolveConnection } from '../shared/ponto/connection';
import { askForKeys } from './delivery/askForKeys';

/** What the node does with a delivery, as its parameters say. */
export interface Settings {
	/** The application that events must be signed for. */
	readonly applicationId: string;
	/** Event types that start the workflow, without their common prefix. */
	readonly events: readonly string[];
	readonly fetchTransactions: boolean;
	readonly timeZone: string;
	/** Where the keys of the signatures are. */
	readonly keysUrl: string;
}

const optionsSchema = z.object({
	keysUrl: z.string().default(''),
	timeZone: z.string().default('Europe/Brussels'),
});

/** Reads the node's parameters. Throws an error that names the one that cannot be used. */
export async function readSettings(context: IHookFunctions | IWebhookFunctions): Promise<Settings> {
	const options = optionsSchema.parse(context.getNodeParameter('options', {}));
	const applicationId = String(context.getNodeParameter('applicationId', '')).trim();
	if (applicationId === '') {
		throw unusable(
			context,
			'Application ID is empty',
			'Copy it from your application in Ibanity’s developer portal.',
		);
	}
	if (!IANAZone.isValidZone(options.timeZone)) {
		throw unusable(
			context,
			`Time Zone "${options.timeZone}" is not known`,
			'Use an IANA name such as Europe/Brussels or Europe/Amsterdam.',
		);
	}
	return {
		applicationId,
		events: z.array(z.string()).parse(context.getNodeParameter('events', [])),
		fetchTransactions: context.getNodeParameter('fetchTransactions', true) === true,
		timeZone: options.timeZone,
		keysUrl: await keysUrlOf(context, options.keysUrl),
	};
}

/** Throws, at activation, what would otherwise make every delivery be refused. */
export async function checkSettings(context: IHookFunctions): Promise<void> {
	const { keysUrl } = await readSettings(context);
	await askForKeys(context, keysUrl);
}

async function keysUrlOf(
	context: IHookFunctions | IWebhookFunctions,
	entered: string,
): Promise<string> {
	if (entered === '') {
		const { baseUrl } = await resolveConnection(context);
		return baseUrl.replace(/\/ponto-connect$/, '/webhooks/keys');
	}
	try {
		return parseApiUrl(entered);
	} catch (error) {
		throw unusable(
			context,
			`Keys URL cannot be used: ${(error as Error).message}`,
			'Leave it empty to fetch the keys through the gateway of the credential.',
		);
	}
}

function unusable(
	context: IHookFunctions | IWebhookFunctions,
	message: string,
	description: string,
): NodeOperationError {
	return new NodeOperationError(context.getNode(), message, {
		description,
		failure: { cause: 'configuration-invalid' },
	});
}
