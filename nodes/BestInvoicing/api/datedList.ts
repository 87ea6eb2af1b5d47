import type { z } from 'zod';
import { explainUnreadable } from '../../shared/http/explainFailure';
import type { RequestContext } from '../../shared/http/requestContext';
import { attempt } from './attempt';
import { hasGap, isRefusedOrder, listAll } from './listAll';
import { readPage, type ListPage, type ListQuery, type RowSchema } from './readPage';
import { BEST_INVOICING } from './bestInvoicing';

const READINGS = 5;

/** A list that is read from its newest date backwards, no further than it is needed. */
export interface DatedList<Row> {
	/** What was read so far. */
	rows(): readonly Row[];
	/** Whether all rows from that date on are among them. */
	reaches(from: string): boolean;
	isComplete(): boolean;
	/** Reads one page more. */
	readMore(): Promise<void>;
	/** Adds a row that was read on its own, or takes one away. */
	put(row: Row): void;
	drop(id: string): void;
}

/**
 * Opens a list of rows that have a `date`. The order is asked of the API and checked while reading: where
 * it does not obey, or gives rows of one date in changing order, the whole list is read.
 */
export function datedList<Schema extends RowSchema>(
	context: RequestContext,
	path: string,
	schema: Schema,
	query: ListQuery = {},
): DatedList<z.output<Schema>> {
	type Row = z.output<Schema>;
	const dateOf = (row: Row): string | undefined => (row as { date?: string }).date;
	const rows = new Map<string, Row>();
	let offset = 0;
	let count: number | undefined;
	let firstDate: string | undefined;
	let lastDate: string | undefined;
	let complete = false;
	let readings = 1;

	const readWhole = async (): Promise<void> => {
		for (const row of await listAll(context, path, schema, query)) rows.set(row.id, row);
		complete = true;
	};
	const startAgain = (): void => {
		if (++readings > READINGS) {
			throw explainUnreadable(
				context.getNode(),
				`The list ${path} changed each time it was read`,
				BEST_INVOICING,
			);
		}
		rows.clear();
		offset = 0;
		count = firstDate = lastDate = undefined;
	};
	const take = async (page: ListPage<Row>): Promise<void> => {
		const known = page.rows.filter(({ id }) => rows.has(id)).length;
		const added = Math.max(0, page.count - (count ?? page.count));
		const dates = page.rows.map(dateOf).filter((date) => date !== undefined);
		const descends = dates.every((date, index) => index === 0 || date <= (dates[index - 1] ?? ''));
		if (!descends || known > (offset > 0 ? 1 : 0) + added) return await readWhole();
		for (const row of page.rows) rows.set(row.id, row);
		count = page.count;
		firstDate ??= dates[0];
		lastDate = dates.at(-1) ?? lastDate;
		if (offset + page.sent >= page.count) complete = true;
		else if (page.sent < 2) await readWhole();
		else offset += page.sent - 1;
	};

	return {
		rows: () => [...rows.values()],
		isComplete: () => complete,
		// One date alone shows no order: the list may as well begin with its oldest rows.
		reaches: (from) =>
			complete ||
			(lastDate !== undefined &&
				firstDate !== undefined &&
				lastDate < firstDate &&
				lastDate < from),
		async readMore() {
			if (complete) return;
			const ordered = { order_by: 'date:descend', ...query };
			const read = await attempt(context, readPage(context, path, schema, offset, ordered));
			if (read.failure) {
				if (!isRefusedOrder(read.failure)) throw read.failure;
				return await readWhole();
			}
			const page = read.value;
			if (hasGap(page, offset, rows)) startAgain();
			else await take(page);
		},
		put: (row) => void rows.set(row.id, row),
		drop: (id) => void rows.delete(id),
	};
}
