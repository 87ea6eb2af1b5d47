import type { FastifyInstance } from 'fastify';
import { resourceNotFound } from '../apiFailure';
import type { SandboxContext } from '../sandboxContext';
import type { InvokableCommand } from './command';
import { commands } from './commands';

const byName = new Map<string, InvokableCommand>(Object.entries(commands));

/** `GET /_control` lists the commands, `POST /_control/<name>` runs one. */
export function controlRoutes(server: FastifyInstance, sandbox: SandboxContext): void {
	server.get('/_control', () => ({
		commands: Object.fromEntries(
			[...byName].map(([name, { description }]) => [`POST /_control/${name}`, description]),
		),
	}));

	server.post<{ Params: { name: string } }>('/_control/:name', async (request) => {
		const command = byName.get(request.params.name);
		if (command === undefined) throw resourceNotFound('controlCommand');
		return { result: (await command.invoke(sandbox, request.body)) ?? null };
	});
}
