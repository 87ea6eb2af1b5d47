import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import type { ICredentialType } from 'n8n-workflow';
import ts from 'typescript';
import { BestInvoicingApi } from '../../credentials/BestInvoicingApi.credentials';
import { PontoConnectOAuth2Api } from '../../credentials/PontoConnectOAuth2Api.credentials';
import { PontoOAuth2Api } from '../../credentials/PontoOAuth2Api.credentials';

const ROOT = join(__dirname, '..', '..');

interface Expression {
	readonly file: string;
	readonly source: string;
	readonly flags: string;
}

/** Every regular expression of a file, also those that are put together of constant texts. */
function expressionsIn(file: string): Expression[] {
	const text = readFileSync(join(ROOT, file), 'utf8');
	const scripts = file.endsWith('.json') ? scriptsIn(JSON.parse(text)) : [text];
	return scripts.flatMap((script) => expressionsOf(file, script));
}

/** n8n's own expressions, {{ ... }}, wherever they stand. The source of a template's Code nodes is checked by itself. */
function scriptsIn(value: unknown): string[] {
	if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(scriptsIn);
	if (typeof value !== 'string' || !value.startsWith('=')) return [];
	return [...value.matchAll(/\{\{(.*?)\}\}/gs)].map(([, script]) => `(${script})`);
}

function expressionsOf(file: string, text: string): Expression[] {
	const found: Expression[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) {
			const end = node.text.lastIndexOf('/');
			found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
		} else if (ts.isStringLiteralLike(node)) {
			found.push(...scriptsIn(node.text).flatMap((script) => expressionsOf(file, script)));
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

/** What a credential puts together of several texts. */
const credentials = [new BestInvoicingApi(), new PontoConnectOAuth2Api(), new PontoOAuth2Api()];
function expressionsOfCredential(credential: ICredentialType): Expression[] {
	const scripts = scriptsIn({ ...credential });
	return scripts.flatMap((script) => expressionsOf(`credentials/${credential.name}`, script));
}

const SHIPPED = ['nodes/*.ts', 'credentials/*.ts', 'workflows/*.js', 'workflows/*.json'];
const shipped = execFileSync('git', ['ls-files', ...SHIPPED], {
	cwd: ROOT,
	encoding: 'utf8',
})
	.trim()
	.split('\n')
	.flatMap(expressionsIn)
	.concat(credentials.flatMap(expressionsOfCredential));

/** Too many words for the checker; the test below tries it on texts that would make it slow. */
const TOO_LARGE = 'nodes/PontoInvoiceMatch/matching/references/payerText.ts';

// An attack is told by the characters that it makes the matcher read: by its time, a busy machine makes one of anything.
const BY_WORK = { attackTimeout: null, incubationTimeout: null, recallTimeout: null };

async function isSafe({ source, flags }: Expression): Promise<boolean> {
	const proved = await check(source, flags, { ...BY_WORK, timeout: 30_000 });
	if (proved.status !== 'unknown') return proved.status === 'safe';
	const fuzzed = await check(source, flags, { ...BY_WORK, timeout: 60_000, checker: 'fuzz' });
	return fuzzed.status === 'safe';
}

const isTooLarge = ({ file, source }: Expression) => file === TOO_LARGE && source.length > 500;

test.each(['nodes/', 'credentials/', 'workflows/code/'])('%s is looked at', (room) => {
	expect(shipped.some(({ file }) => file.includes(room))).toBe(true);
});

test('no regular expression that ships can be made to run for ever by a text', async () => {
	const doubtful: string[] = [];
	for (const expression of shipped.filter((one) => !isTooLarge(one))) {
		const { file, source, flags } = expression;
		if (!(await isSafe(expression))) doubtful.push(`${file}: /${source}/${flags}`);
	}
	expect(doubtful).toEqual([]);
}, 900_000);

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
