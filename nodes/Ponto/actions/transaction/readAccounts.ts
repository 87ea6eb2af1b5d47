import { NodeApiError, NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { pathTo } from '../../../shared/ponto/pathTo';
import { accountLabel, type Account } from '../../../shared/ponto/schemas/account';
import type { Transaction } from '../../../shared/ponto/schemas/transaction';

/** What was read of several accounts, and what came in between. */
interface ReadAccounts {
	readonly found: ReadonlyArray<{ readonly account: Account; readonly transaction: Transaction }>;
	/** One for each account that could not be read to the end, with its name in the message. */
	readonly failures: readonly NodeOperationError[];
}

// After these answers the next account would get the same one.
const MEANT_FOR_ALL = ['401', '429'];

/**
 * Reads up to `wanted` transactions of each account. What cannot be read to the end stops only its own account, and what
 * was read of it before is kept; if nothing was read of any account, the first failure is thrown.
 */
export async function readAccounts(
	context: IExecuteFunctions,
	accounts: readonly Account[],
	wanted: number,
	walk: (accountPath: string) => AsyncIterable<Transaction>,
): Promise<ReadAccounts> {
	const found: Array<{ account: Account; transaction: Transaction }> = [];
	const failures: NodeOperationError[] = [];
	let forAll: unknown;
	for (const account of accounts) {
		let count = 0;
		try {
			if (forAll !== undefined) throw new NodeOperationError(context.getNode(), forAll as Error);
			for await (const transaction of walk(pathTo`/accounts/${account.id}`)) {
				found.push({ account, transaction });
				if (++count >= wanted) break;
			}
		} catch (error) {
			if (accounts.length === 1) throw new NodeOperationError(context.getNode(), error as Error);
			if (isMeantForAll(error)) forAll = error;
			failures.push(failureOf(context, account, error as Error));
		}
	}
	if (failures.length > 0 && failures.length === accounts.length && found.length === 0)
		throw failures[0];
	return { found, failures };
}

function isMeantForAll(error: unknown): boolean {
	return error instanceof NodeApiError && MEANT_FOR_ALL.includes(error.httpCode ?? '');
}

function failureOf(context: IExecuteFunctions, account: Account, error: Error): NodeOperationError {
	const { description } = error as NodeApiError;
	return new NodeOperationError(
		context.getNode(),
		`${accountLabel(account)} could not be read to the end: ${error.message}`,
		{ description: description ?? undefined },
	);
}
