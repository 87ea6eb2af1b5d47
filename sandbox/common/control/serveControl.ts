import type { FastifyInstance } from 'fastify';
import type { CommandSet } from './command';
import { ControlRefusal } from './controlRefusal';

/**
 * `GET /_control` lists the commands, `POST /_control/<name>` runs one; `GET /_control/<name>` does so
 * without input, to look at something in a browser.
 */
export function serveControl<Context>(
	server: FastifyInstance,
	context: Context,
	commands: CommandSet<Context>,
): void {
	const byName = new Map(Object.entries(commands));

	server.get('/_control', async () => ({
		commands: Object.fromEntries(
			[...byName].map(([name, { description }]) => [`POST /_control/${name}`, description]),
		),
	}));

	server.route<{ Params: { name: string } }>({
		method: ['GET', 'POST'],
		url: '/_control/:name',
		handler: async ({ body, params }) => {
			const command = byName.get(params.name);
			if (command === undefined) {
				throw new ControlRefusal(404, `There is no command ${params.name}`);
			}
			return { result: (await command.invoke(context, body)) ?? null };
		},
	});
}
