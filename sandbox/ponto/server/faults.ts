import type { FaultSetting } from '../../common/faults/injectFaults';
import type { ListShape } from '../../common/faults/listShape';
import type { SandboxContext } from '../sandboxContext';

const list: ListShape = {
	rowsOf: ({ data }) => (Array.isArray(data) ? data : undefined),
	withRows: (answer, rows, ends) => (ends ? lastPage(answer, rows) : { ...answer, data: rows }),
};

function lastPage(answer: Readonly<Record<string, unknown>>, rows: readonly unknown[]): object {
	const { first } = Object(answer.links);
	const meta = Object(answer.meta);
	const paging = { ...meta.paging, after: null };
	return { ...answer, data: rows, links: { first }, meta: { ...meta, paging } };
}

function statusBody(status: number): object {
	const code = status === 429 ? 'tooManyRequests' : 'injectedFailure';
	return { errors: [{ code, detail: `The sandbox was told to answer ${status}.` }] };
}

/** What faults look like at Ponto. */
export const pontoFaults = (sandbox: SandboxContext): FaultSetting => ({
	plan: () => sandbox.state.faults,
	now: sandbox.clock.now,
	statusBody,
	list,
});
