import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLateEffect } from '../../common/faults/actLater';
import { fits, type CallPattern } from '../../common/faults/faultPlan';

/** Something that a person or another program does, once, while a call is under way. */
export interface Meanwhile {
	readonly calls: CallPattern;
	/** Before the API acts on the call, or after it did and before it answers. */
	readonly moment: 'before' | 'after';
	/** How many fitting calls pass before it happens. */
	skip?: number;
	readonly act: () => void;
}

/** Lets what is planned happen at its moment; what has happened is taken off the list. */
export function happenMeanwhile(server: FastifyInstance, planned: Meanwhile[]): void {
	const happen = (moment: Meanwhile['moment'], request: FastifyRequest): void => {
		if (isLateEffect(request)) return;
		const path = request.url.split('?')[0] ?? '';
		const due = planned.filter(
			(one) => one.moment === moment && fits(one.calls, request.method, path),
		);
		for (const one of due) {
			if (one.skip) {
				one.skip -= 1;
				continue;
			}
			planned.splice(planned.indexOf(one), 1);
			one.act();
		}
	};
	server.addHook('onRequest', async (request) => happen('before', request));
	server.addHook('onSend', async (request, _reply, payload) => {
		happen('after', request);
		return payload;
	});
}
