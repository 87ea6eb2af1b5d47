import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { PontoConnectTrigger } from '../../../nodes/PontoConnectTrigger/PontoConnectTrigger.node';
import { receiveOnce, type Credentials } from '../../../n8n/engine';

const node = new PontoConnectTrigger();

/** Answers webhooks over HTTP as n8n does, and notes which of them would have started the workflow. */
export class WebhookReceiver {
	parameters: INodeParameters = {};
	credentials: Credentials = {};
	/** What n8n has saved. */
	staticData = '{}';
	/** The items of each execution that was started. */
	executions: IDataObject[][] = [];
	private readonly server: Server = createServer(
		(request, response) => void this.receive(request, response),
	);

	static async start(): Promise<WebhookReceiver> {
		const receiver = new WebhookReceiver();
		await new Promise<void>((resolve) => receiver.server.listen(0, '127.0.0.1', resolve));
		return receiver;
	}

	get url(): string {
		return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/webhook`;
	}

	async close(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise((resolve) => this.server.close(resolve));
	}

	private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const answer = (status: number, body: unknown) => {
			response.writeHead(status, { 'content-type': 'application/json' });
			response.end(JSON.stringify(body));
		};
		const express = {
			status: (status: number) => ({ json: (body: unknown) => answer(status, body) }),
		};
		const staticData = JSON.parse(this.staticData);
		try {
			const result = await receiveOnce(
				node,
				Object.assign(request, { rawBody: Buffer.concat(chunks), body: {} }) as never,
				express as never,
				staticData,
				{ parameters: this.parameters, credentials: this.credentials },
			);
			this.staticData = JSON.stringify(staticData);
			const items = result.workflowData?.[0]?.map(({ json }) => json);
			if (items) this.executions.push(items);
			if (!result.noWebhookResponse) answer(200, result.webhookResponse ?? {});
		} catch {
			answer(500, { message: 'Workflow could not be started' });
		}
	}
}
