import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { isNoValue } from '../../shared/domain/noValue';
import { canonicalId } from '../../shared/domain/uuid';

// As our mark in the payer's name can hold it.
const ONE_WORD = /^[^\s\]\p{Cc}\p{Surrogate}]+$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * The bank transaction's ID, in the letter case in which Ponto writes it; undefined if the field is empty.
 * Throws, naming the parameter, for what cannot be one: all items would share it.
 */
export function readTransactionId(run: IExecuteFunctions, itemIndex: number): string | undefined {
	const given = run.getNodeParameter('transactionId', itemIndex, '') as unknown;
	if (given === null || given === undefined) return undefined;
	const id = String(given).trim();
	if (id === '') return undefined;
	if (!isNoValue(given) && ONE_WORD.test(id) && LETTER_OR_DIGIT.test(id)) return canonicalId(id);
	throw new NodeOperationError(
		run.getNode(),
		`Transaction ID: "${id.slice(0, 60)}" is not a transaction ID`,
		{
			itemIndex,
			description:
				'Nothing was registered or deleted. It is one word without "]", such as the field transactionId in the output Paid of Ponto Invoice Match. If it comes from an expression, check what the expression gives for this item.',
		},
	);
}
