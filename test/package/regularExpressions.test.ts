import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';

const ROOT = join(__dirname, '..', '..');

interface Expression {
	readonly file: string;
	readonly source: string;
	readonly flags: string;
}

/** Every regular expression that ships, also those that are put together of constant texts. */
function expressionsIn(file: string): Expression[] {
	const found: Expression[] = [];
	const text = readFileSync(join(ROOT, file), 'utf8');
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) {
			const end = node.text.lastIndexOf('/');
			found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
		} else if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
			const [source, flags] = (node.arguments ?? []).map(constantText);
			if (source !== undefined) found.push({ file, source, flags: flags ?? '' });
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
	return found;
}

function constantText(node: ts.Expression): string | undefined {
	if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
	if (!ts.isBinaryExpression(node)) return undefined;
	const [left, right] = [constantText(node.left), constantText(node.right)];
	return left === undefined || right === undefined ? undefined : left + right;
}

const shipped = execFileSync('git', ['ls-files', 'nodes/*.ts', 'credentials/*.ts'], {
	cwd: ROOT,
	encoding: 'utf8',
})
	.trim()
	.split('\n')
	.flatMap(expressionsIn);

/** Too many words for the checker; the test below tries it on texts that would make it slow. */
const TOO_LARGE = 'nodes/PontoInvoiceMatch/matching/references/payerText.ts';

async function isSafe({ source, flags }: Expression): Promise<boolean> {
	const proved = await check(source, flags, { timeout: 4_000 });
	if (proved.status !== 'unknown') return proved.status === 'safe';
	return (await check(source, flags, { timeout: 20_000, checker: 'fuzz' })).status === 'safe';
}

const isTooLarge = ({ file, source }: Expression) => file === TOO_LARGE && source.length > 500;

test('no regular expression that ships can be made to run for ever by a text', async () => {
	const doubtful: string[] = [];
	for (const expression of shipped.filter((one) => !isTooLarge(one))) {
		const { file, source, flags } = expression;
		if (!(await isSafe(expression))) doubtful.push(`${file}: /${source}/${flags}`);
	}
	expect(doubtful).toEqual([]);
}, 300_000);

test.each([
	'valuta ',
	'valuta n',
	'valuta 1',
	'1:',
	'date ',
	'date de ',
	' ',
	'. :',
	'valuta 1 11:11',
])('nor can the largest, which the checker cannot prove, by a long text of %j', (piece) => {
	const [{ source, flags }] = shipped.filter(isTooLarge);
	const startedAt = performance.now();
	piece.repeat(20_000).replace(new RegExp(source, flags), '');
	`valuta ${piece.repeat(20_000)}!`.replace(new RegExp(source, flags), '');
	expect(performance.now() - startedAt).toBeLessThan(2_000);
});
