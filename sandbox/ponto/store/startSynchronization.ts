import { randomUUID } from 'node:crypto';
import { ApiFailure } from '../apiFailure';
import type { SandboxContext } from '../sandboxContext';
import type { Account } from './account';
import { finishSynchronization } from './finishSynchronization';
import type { Synchronization, SynchronizationSubtype } from './synchronization';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A synchronization that begins now. */
export function newSynchronization(
	{ clock }: SandboxContext,
	account: Account,
	subtype: SynchronizationSubtype,
	customerOnline: boolean,
): Synchronization {
	const now = clock.now().toISOString();
	return {
		id: randomUUID(),
		accountId: account.id,
		subtype,
		customerOnline,
		createdAt: now,
		updatedAt: now,
		status: 'pending',
		errors: [],
		updatedTransactionIds: [],
		updatedPendingTransactionIds: [],
	};
}

function refuseIfTooSoon(
	{ clock, state }: SandboxContext,
	account: Account,
	subtype: SynchronizationSubtype,
): void {
	const { minimumIntervalMs, perDay } = state.synchronizationLimits;
	const age = ({ createdAt }: Synchronization) => clock.now().getTime() - Date.parse(createdAt);
	const asked = [...state.synchronizations.values()].filter(
		({ accountId, customerOnline }) => customerOnline && accountId === account.id,
	);
	const tooSoon = asked.some(
		(other) =>
			other.status === 'pending' ||
			other.status === 'running' ||
			(other.subtype === subtype && age(other) < minimumIntervalMs),
	);
	const tooOften = asked.filter((other) => age(other) < DAY_MS).length >= perDay;
	if (!tooSoon && !tooOften) return;
	throw new ApiFailure(400, [
		{
			code: 'accountRecentlySynchronized',
			detail:
				'This type of synchronization was already created recently for the account. Try again later or on the Dashboard.',
			meta: {},
		},
	]);
}

/**
 * Begins to refresh an account for a present customer; it ends by itself a little later.
 * @throws ApiFailure 400 accountRecentlySynchronized when it is too soon.
 */
export function startSynchronization(
	sandbox: SandboxContext,
	account: Account,
	subtype: SynchronizationSubtype,
): Synchronization {
	const { clock, state } = sandbox;
	refuseIfTooSoon(sandbox, account, subtype);
	const synchronization = newSynchronization(sandbox, account, subtype, true);
	state.synchronizations.set(synchronization.id, synchronization);
	const { durationMs } = state.synchronizationLimits;
	clock.schedule(durationMs / 3, () => {
		synchronization.status = 'running';
		synchronization.updatedAt = clock.now().toISOString();
	});
	clock.schedule(durationMs, () => finishSynchronization(sandbox, account, synchronization));
	return synchronization;
}
