import { createHash } from 'node:crypto';

/** Lower-case hex SHA-256 of what the bank sent; equal lines of one day share it. */
export function transactionDigest(bankPayload: object): string {
	return createHash('sha256').update(JSON.stringify(bankPayload)).digest('hex');
}
