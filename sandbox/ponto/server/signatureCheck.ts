import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ApiFailure } from '../apiFailure';
import type { SandboxContext } from '../sandboxContext';
import { signatureProblem } from '../signatures/checkSignature';
import type { SignatureRule } from '../store/signatureRule';

function isRequired({ method, url }: FastifyRequest, rule: SignatureRule): boolean {
	switch (rule) {
		case 'never':
			return false;
		case 'payments':
			return /\/(bulk-)?payments(\/|$|\?)/.test(url);
		case 'posts':
			return method === 'POST';
		case 'always':
			return true;
	}
}

/** Checks HTTP signatures on Ponto Connect; token calls are never signed. */
export function checkSignatures(server: FastifyInstance, sandbox: SandboxContext): void {
	server.addHook('preHandler', async (request) => {
		const { signatureKeys, signatureRule } = sandbox.state;
		if (request.url.includes('/oauth2/')) return;
		const present = request.headers.signature !== undefined;
		if (!present && !isRequired(request, signatureRule)) return;
		const now = sandbox.clock.now().getTime();
		const detail = signatureProblem(request, { now, publicKeys: signatureKeys });
		if (detail !== undefined) throw new ApiFailure(401, [{ code: 'invalidSignature', detail }]);
	});
}
