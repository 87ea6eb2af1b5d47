import {
	maskForeignDigits,
	maskIbans,
} from '../../../../../nodes/PontoInvoiceMatch/matching/references/masks';
import { wordHash } from '../../../../../nodes/PontoInvoiceMatch/matching/text/keywords';
import {
	createTokens,
	readTokens,
	tokenText,
} from '../../../../../nodes/PontoInvoiceMatch/matching/text/tokens';

// As USED counts: free, read, foreign, soft.
const MARKS = [
	['', ''],
	['{', '}'],
	['[', ']'],
	['(', ')'],
] as const;

/** A text with what no number may be read from in [brackets], and what only a whole number may be in (parentheses). */
export function marked(text: string, prefixes: readonly string[] = []): string {
	const tokens = createTokens();
	readTokens(tokens, text);
	maskIbans(tokens);
	maskForeignDigits(tokens, 2025, {
		prefixes: new Set(prefixes.map(wordHash)),
		shapes: new Set(),
	});
	let written = '';
	let end = 0;
	for (let at = 0; at < tokens.count; at += 1) {
		const [open, close] = MARKS[tokens.used[at]];
		written += `${text.slice(end, tokens.starts[at])}${open}${tokenText(tokens, at)}${close}`;
		end = tokens.ends[at];
	}
	return written + text.slice(end);
}
