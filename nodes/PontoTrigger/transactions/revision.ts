import type { Account } from '../../shared/ponto/schemas/account';
import { shortHash } from '../poll/shortHash';

const REVISION_LENGTH = 12;

/**
 * Changes whenever Ponto has refreshed the account: with each synchronization, failed ones too, and with
 * the balance. Undefined if Ponto does not say when it synchronized; then nothing can be concluded.
 */
export function revisionOf({ attributes, meta }: Account): string | undefined {
	if (!meta?.synchronizedAt) return undefined;
	const { latestSynchronization, synchronizedAt } = meta;
	return shortHash(
		JSON.stringify([
			synchronizedAt,
			latestSynchronization?.id,
			latestSynchronization?.attributes.updatedAt,
			attributes.currentBalance,
			attributes.availableBalance,
		]),
		REVISION_LENGTH,
	);
}
