import { UserError } from 'n8n-workflow';

// Gateways decode what was escaped before they pass it on, so what would part a path once decoded is no ID either.
const PARTS_A_PATH = /[/\\%\p{Cc}\p{Surrogate}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * An ID without the spaces around it. Throws a UserError that names the parameter for what is empty, leads elsewhere in
 * a path (`.`, `..`, a slash) or cannot be sent: with `..`, deleting a payment would revoke its account.
 */
export function checkedId(parameter: string, id: string): string {
	const wanted = id.trim();
	if (LETTER_OR_DIGIT.test(wanted) && !PARTS_A_PATH.test(wanted)) return wanted;
	throw new UserError(
		wanted === '' ? `${parameter} is empty` : `${parameter} "${wanted.slice(0, 60)}" is not an ID`,
		{
			description:
				'Take it from the item that listed or created it, as it is. If it comes from an expression, check what the expression gives for this item. Nothing was sent.',
		},
	);
}

/**
 * An ID as one segment of a path, escaped; refused as {@link checkedId} says.
 *
 * @example pathSegment('Payment ID', 'a?b') // 'a%3Fb'
 */
export function pathSegment(parameter: string, id: string): string {
	return encodeURIComponent(checkedId(parameter, id));
}
