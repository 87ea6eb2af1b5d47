// Runs the tests of the pure core for Stryker. Code and tests are loaded once and called again for each mutant, which
// Stryker switches on inside the loaded code: milliseconds for a mutant, where a fresh Jest run takes seconds. This
// holds because domain and matching keep nothing between calls; elsewhere Stryker's own Jest runner is the right one.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { jestExpect } from '@jest/expect';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
	determineHitLimitReached,
	DryRunStatus,
	TestStatus,
	toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { globSync } from 'glob';
import { beforeAll, describe, getState, it, test } from 'jest-circus';
import lodash from 'lodash';
import { register } from 'tsx/cjs/api';

const TEST_FILES = [
	'test/shared/domain/**/*.test.ts',
	'test/nodes/PontoInvoiceMatch/matching/**/*.test.ts',
];
// Thousands of random batches for each mutant would take days; the scenarios and examples have to notice it. What is
// decided of the scenarios is held, word by word, by the explanations as well.
const LEFT_OUT = ['**/properties*.test.ts', '**/scenarios.test.ts'];

const { sortBy } = lodash;
const require = createRequire(import.meta.url);
// What the instrumented code reads and writes: the mutant that is active, and which test reached which mutant.
const stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

class InProcessRunner {
	#tests = [];
	#times = new Map();

	capabilities() {
		return { reloadEnvironment: false };
	}

	async init() {
		Object.assign(globalThis, { beforeAll, describe, it, test, expect: jestExpect });
		register();
		for (const file of globSync(TEST_FILES, { ignore: LEFT_OUT }).sort()) {
			const known = new Set(this.#tests.map(({ test }) => test));
			require(resolve(file));
			this.#tests.push(
				...testsIn(getState().rootDescribeBlock, [])
					.filter(({ test }) => !known.has(test))
					.map((found) => ({ ...found, fileName: resolve(file) })),
			);
		}
		for (const prepare of hooksOf(getState().rootDescribeBlock)) await prepare();
	}

	async dryRun() {
		const tests = await this.#run(this.#tests, false);
		return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
	}

	async mutantRun({ activeMutant, testFilter, disableBail, hitLimit }) {
		const wanted = testFilter && new Set(testFilter);
		// Most mutants are noticed by a quick test: those come first.
		const selected = sortBy(
			this.#tests.filter(({ id }) => wanted?.has(id) ?? true),
			({ id }) => this.#times.get(id) ?? 0,
		);
		Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 });
		const tests = await this.#run(selected, !disableBail);
		const complete = { status: DryRunStatus.Complete, tests };
		return toMutantRunResult(
			determineHitLimitReached(stryker.hitCount, hitLimit) ?? complete,
			disableBail,
		);
	}

	async #run(tests, stopAtFirstFailure) {
		const results = [];
		for (const { id, fileName, test } of tests) {
			stryker.currentTestId = id;
			const started = performance.now();
			const result = { id, name: id, fileName, status: TestStatus.Success };
			try {
				await test.fn();
			} catch (error) {
				Object.assign(result, { status: TestStatus.Failed, failureMessage: String(error) });
			}
			const timeSpentMs = performance.now() - started;
			this.#times.set(id, Math.min(timeSpentMs, this.#times.get(id) ?? Infinity));
			results.push({ ...result, timeSpentMs });
			if (stopAtFirstFailure && result.status === TestStatus.Failed) break;
		}
		stryker.currentTestId = undefined;
		return results;
	}
}

/** The tests of a block and of the blocks in it, under the names that Jest gives them. */
function testsIn(block, outerNames) {
	return block.children.flatMap((child) => {
		const names = [...outerNames, child.name];
		return child.type === 'test' ? [{ id: names.join(' '), test: child }] : testsIn(child, names);
	});
}

/** What is to be prepared once, before all tests. */
function hooksOf(block) {
	const own = block.hooks.map(({ fn }) => fn);
	return [...own, ...block.children.flatMap((child) => (child.hooks ? hooksOf(child) : []))];
}

export const strykerPlugins = [
	declareClassPlugin(PluginKind.TestRunner, 'inProcess', InProcessRunner),
];
