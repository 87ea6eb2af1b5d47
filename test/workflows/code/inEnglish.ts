import { join } from 'node:path';
import { inlineCode } from '../../../tools/templates/inlineCode';
import { TEMPLATES } from '../../../tools/templates/withInlinedCode';

type Row = Record<string, unknown>;

const teller = inlineCode(join(TEMPLATES, 'code', 'once', 'teller.js'), ['Payments']);
const tell = new Function('$', '$input', teller)({}) as (sentence: unknown) => string;

/** A row of a Code node of books; why it is refused is a sentence by its name there, and in English here. */
export const inEnglish = ({ refused, ...row }: Row): Row => ({
	...row,
	...(refused !== undefined && { refused: tell(refused) }),
});
