import type { Session } from './Session';

export type CellType = 'boolean' | 'date' | 'number' | 'string';
export type Row = Readonly<Record<string, boolean | number | string | null>>;

interface Page<Entry> {
	readonly data: readonly Entry[];
	readonly nextCursor: string | null;
}

const PAGE_SIZE = 250;
const ROWS_PER_INSERT = 200;

/** Data tables of one n8n, by name. */
export class DataTables {
	constructor(private readonly session: Session) {}

	async create(name: string, columns: Readonly<Record<string, CellType>>): Promise<void> {
		await this.session.publicApi('POST', '/data-tables', {
			name,
			columns: Object.entries(columns).map(([column, type]) => ({ name: column, type })),
		});
	}

	async names(): Promise<string[]> {
		const tables = await this.all<{ name: string }>('/data-tables');
		return tables.map(({ name }) => name);
	}

	async rows(table: string): Promise<Row[]> {
		return await this.all<Row>(`/data-tables/${await this.idOf(table)}/rows`);
	}

	async insert(table: string, rows: readonly Row[]): Promise<void> {
		const path = `/data-tables/${await this.idOf(table)}/rows`;
		for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
			await this.session.publicApi('POST', path, {
				data: rows.slice(from, from + ROWS_PER_INSERT),
			});
		}
	}

	/** Changes the rows whose column holds exactly this value. */
	async update(table: string, column: string, value: Row[string], data: Row): Promise<void> {
		const filters = [{ columnName: column, condition: 'eq', value }];
		await this.session.publicApi('PATCH', `/data-tables/${await this.idOf(table)}/rows/update`, {
			filter: { type: 'and', filters },
			data,
		});
	}

	async rename(table: string, name: string): Promise<void> {
		await this.session.publicApi('PATCH', `/data-tables/${await this.idOf(table)}`, { name });
	}

	/** Takes out the rows that hold all these values. */
	async remove(table: string, cells: Row): Promise<void> {
		const filters = Object.entries(cells).map(([columnName, value]) => ({
			columnName,
			condition: 'eq',
			value,
		}));
		const query = new URLSearchParams({ filter: JSON.stringify({ type: 'and', filters }) });
		const path = `/data-tables/${await this.idOf(table)}/rows/delete?${query.toString()}`;
		await this.session.publicApi('DELETE', path);
	}

	/** Empties the table. */
	async clear(table: string): Promise<void> {
		await this.session.publicApi('DELETE', `/data-tables/${await this.idOf(table)}/rows/clear`);
	}

	private async idOf(table: string): Promise<string> {
		const tables = await this.all<{ id: string; name: string }>('/data-tables');
		const found = tables.find(({ name }) => name === table);
		if (!found) throw new Error(`n8n has no data table ${table}`);
		return found.id;
	}

	private async all<Entry>(path: string): Promise<Entry[]> {
		const entries: Entry[] = [];
		let cursor: string | null = '';
		do {
			const query: URLSearchParams = new URLSearchParams({ limit: String(PAGE_SIZE) });
			if (cursor) query.set('cursor', cursor);
			const page: Page<Entry> = await this.session.publicApi('GET', `${path}?${query.toString()}`);
			entries.push(...page.data);
			cursor = page.nextCursor;
		} while (cursor);
		return entries;
	}
}
