import { omit } from 'lodash';
import { contentsById, idsOf, type OpenWalk } from './cursor';
import { contentKey, idKey, type ListedTransaction } from './listedTransaction';

/** Ponto's clock and that of n8n may be apart; rather repeat some than miss any. */
const CLOCK_TOLERANCE_MS = 3_600_000;

/** What a walk that had to start over leaves out on its way down to where it once stopped. */
export interface PassedFilter<Transaction> {
	/** Whether the walk had this one before; to be asked in the order of the list. */
	test(transaction: Transaction): boolean;
	/** Whether the walk is still above the place where it stopped. */
	isActive(): boolean;
	/** What has to be carried over if the walk goes on in another poll. */
	progress(): Partial<OpenWalk>;
}

/**
 * Tells what of the list a walk had already emitted before it started over: what it noted, and on the way
 * down to its last page all that was there when it started; but for what has changed since.
 */
export function passedFilter<Transaction extends ListedTransaction>({
	passed,
	startedAt,
}: OpenWalk): PassedFilter<Transaction> {
	const lastPage = new Set(idsOf({ ids: passed?.lastPage ?? '' }));
	const noted = new Set([...idsOf({ ids: passed?.ids ?? '' }), ...lastPage]);
	const contents = contentsById({ ids: '', ...passed });
	const started = Date.parse(startedAt) - CLOCK_TOLERANCE_MS;
	const stopped = Date.parse(passed?.createdAt ?? '');
	let isActive = lastPage.size > 0;
	return {
		test(transaction) {
			const key = idKey(transaction);
			if (lastPage.has(key)) isActive = false;
			if (noted.has(key)) {
				const content = contents.get(key);
				return content === undefined || content === contentKey(transaction);
			}
			const created = Date.parse(transaction.attributes.createdAt ?? '');
			if (created < stopped) isActive = false;
			return isActive && created < started;
		},
		isActive: () => isActive,
		progress: () =>
			passed && !isActive
				? {
						passed: {
							...omit(passed, 'createdAt'),
							ids: passed.ids + passed.lastPage,
							lastPage: '',
						},
					}
				: {},
	};
}
