import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORDINGS } from '../../../../../nodes/PontoInvoiceMatch/matching/explain/languages';
import { ENGLISH } from '../../../../../nodes/PontoInvoiceMatch/matching/explain/english';
import type { Wording } from '../../../../../nodes/PontoInvoiceMatch/matching/explain/wording';
import { options } from '../../../../../nodes/PontoInvoiceMatch/fields/options.field';
import { CHECKS, EVIDENCE, REASONS, RUN, RUNNERS_UP } from './everyFact';

const ROOT = join(__dirname, '../../../../..');
const LANGUAGES = Object.entries<Wording>(WORDINGS);
const KEPT = join(ROOT, 'test/fixtures/sentences.json');

/** Every sentence of a language, by its code. */
const sentencesOf = ({
	reason,
	evidence,
	check,
	runnerUp,
	run,
}: Wording): Array<[string, string]> => [
	...REASONS.map((fact): [string, string] => [fact.code, reason(fact)]),
	...EVIDENCE.map((fact): [string, string] => [fact.code, evidence(fact)]),
	...CHECKS.map((fact): [string, string] => [`check ${fact.code}`, check(fact)]),
	...RUNNERS_UP.map((fact): [string, string] => [fact.code, runnerUp(fact)]),
	...RUN.map(([name, tell]): [string, string] => [name, tell(run)]),
];

const english = sentencesOf(ENGLISH);
const told = (wording: Wording) =>
	sentencesOf(wording).map(([code, sentence]) => `${code}: ${sentence}`);

// After a change of wording: SENTENCES=write npx jest languages, and read what changed before it is committed.
if (process.env.SENTENCES === 'write') {
	const written = LANGUAGES.map(([language, wording]) => [language, told(wording)]);
	writeFileSync(KEPT, `${JSON.stringify(Object.fromEntries(written), null, 2)}\n`);
}

it.each(['reason.ts', 'evidence.ts'])('every code of %s has a fact to be told here', (file) => {
	const types = readFileSync(join(ROOT, 'nodes/PontoInvoiceMatch/matching/model', file), 'utf8');
	const codes = [...types.matchAll(/code:((?:\s*\|?\s*'[^']+')+)/g)].flatMap(([, union = '']) =>
		[...union.matchAll(/'([^']+)'/g)].map(([, code]) => code),
	);
	const told = new Set([...REASONS, ...EVIDENCE, ...CHECKS, ...RUNNERS_UP].map(({ code }) => code));
	expect(codes.filter((code) => !told.has(code as never))).toEqual([]);
});

it('the option Language offers the languages that there are', () => {
	const language = options.options?.find(({ name }) => name === 'language');
	const offered = (language as { options: Array<{ value: string }> }).options;
	expect(offered.map(({ value }) => value).sort()).toEqual(Object.keys(WORDINGS).sort());
});

describe.each(LANGUAGES)('in %s', (language, wording) => {
	const sentences = sentencesOf(wording);

	it('every sentence is as it was kept', () => {
		const kept = JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, readonly string[]>;
		expect(told(wording)).toEqual(kept[language]);
	});

	it.each(sentences)('%s is told: %s', (_code, sentence) => {
		expect(sentence).toMatch(/^\S.{5,}\S$/);
		expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\$\{| {2}|\(\)|, ,|[^.]\.\.$/);
	});

	it('a mistyped reference is that of one invoice or another, not of both', () => {
		const or = { en: 'or', nl: 'of', fr: 'ou', de: 'oder' }[language];
		const numbers = ['2026-1', '2026-2', '2026-3'];
		const told = wording.reason({ code: 'reference-mistyped', written: '123456789003', numbers });
		expect(told).toContain(`2026-1, 2026-2 ${or} 2026-3`);
	});

	it('no sentence was left in English', () => {
		if (language === 'en') return;
		const left = sentences.filter(([, sentence], at) => sentence === english[at]?.[1]);
		expect(left).toEqual([]);
	});

	it('no two reasons say the same', () => {
		const reasons = REASONS.map(wording.reason);
		expect(new Set(reasons).size).toBe(reasons.length);
	});

	it('every sentence names the same invoices, customers and texts as the English one', () => {
		const facts = (sentence: string) =>
			[
				...sentence.matchAll(
					/FACT-\d|KIM PEETERS|ANN MAES|\+\+\+123|TXID|WH-Y|BE68 5390 0754 7034/gi,
				),
			]
				.map(([fact]) => fact.toUpperCase())
				.sort();
		for (const [at, [code, sentence]] of sentences.entries()) {
			expect([code, facts(sentence)]).toEqual([code, facts(english[at]?.[1] ?? '')]);
		}
	});
});

const evidenceIn = (language: keyof typeof WORDINGS, days: number) =>
	WORDINGS[language].evidence({ code: 'after-due-date', bookedOn: '2026-11-25', days });
const amountIn = (language: keyof typeof WORDINGS, minor: number, currency = 'EUR') =>
	WORDINGS[language].evidence({ code: 'amount-exact', open: { minor, currency } });

it.each([
	['en', 1, 'Booked on 2026-11-25, 1 day after the due date'],
	['en', 2, 'Booked on 2026-11-25, 2 days after the due date'],
	['nl', 1, 'Betaald op 25/11/2026, 1 dag na de vervaldatum'],
	['nl', 2, 'Betaald op 25/11/2026, 2 dagen na de vervaldatum'],
	['fr', 1, "Payé le 25/11/2026, 1 jour après l'échéance"],
	['fr', 2, "Payé le 25/11/2026, 2 jours après l'échéance"],
	['de', 1, 'Bezahlt am 25.11.2026, 1 Tag nach der Fälligkeit'],
	['de', 2, 'Bezahlt am 25.11.2026, 2 Tage nach der Fälligkeit'],
] as const)('days are written and counted as %s does (%i)', (language, days, text) =>
	expect(evidenceIn(language, days)).toBe(text),
);

it.each([
	['en', 123456, 'EUR', '1234.56 EUR'],
	['nl', 123456, 'EUR', '1.234,56 EUR'],
	['fr', 123456789, 'EUR', '1.234.567,89 EUR'],
	['de', -123456, 'EUR', '-1.234,56 EUR'],
	['nl', 99999, 'EUR', '999,99 EUR'],
	['de', -10000, 'EUR', '-100,00 EUR'],
	['nl', 1234567, 'JPY', '1.234.567 JPY'],
	['de', 1234567, 'KWD', '1.234,567 KWD'],
] as const)('amounts are written as %s does: %i %s', (language, minor, currency, text) =>
	expect(amountIn(language, minor, currency)).toContain(` ${text}`),
);

it('docs/reason-codes.md quotes the English sentences', () => {
	const table = readFileSync(join(ROOT, 'docs/reason-codes.md'), 'utf8');
	const quoted = new Map(
		[...table.matchAll(/^\| `([^`]+)` +\| (.*?) +\|$/gm)].map(([, code = '', text = '']) => [
			code,
			text,
		]),
	);
	const said = new Map<string, string[]>();
	for (const [code, sentence] of english) said.set(code, [...(said.get(code) ?? []), sentence]);
	const isSaid = (text: string, sentences: readonly string[]) => {
		const parts = text.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
		return sentences.some((sentence) => new RegExp(`^${parts.join('.*')}$`).test(sentence));
	};
	const wrong = [...quoted].filter(([code, text]) => {
		const sentences = said.get(code);
		return sentences !== undefined && !isSaid(text, sentences);
	});
	expect(quoted.size).toBeGreaterThan(100);
	expect(wrong).toEqual([]);
});
