import type { z } from 'zod';

/** Attributes by their fields; null where Ponto knows nothing or what it sent cannot be read. */
export type Attributes<Fields extends z.ZodRawShape> = {
	readonly [Name in keyof Fields]?: z.output<Fields[Name]> | null;
} & Readonly<Record<string, unknown>>;

/** Attributes as read, beside those that came and those that could not be read. */
export interface ReadAttributes<Fields extends z.ZodRawShape> {
	readonly attributes: Attributes<Fields>;
	readonly unreadFields: readonly string[];
	readonly sent: Readonly<Record<string, unknown>>;
}

/** Reads each attribute by its field, and goes on where one is not as it should be. */
export function readAttributes<Fields extends z.ZodRawShape>(
	fields: Fields,
	given: unknown,
	vital: readonly string[],
): ReadAttributes<Fields> {
	const sent = isRecord(given) ? given : {};
	const unreadFields: string[] = [];
	const read = Object.entries(fields).flatMap(([name, field]): Array<[string, unknown]> => {
		const value = sent[name];
		const isMissing = value === undefined || value === null || value === '';
		if (isMissing && vital.includes(name)) unreadFields.push(name);
		if (value === undefined) return [];
		// Most attributes of most transactions: asking the field first takes most of the time of a page.
		if (value === null) return [[name, null]];
		const parsed = field.safeParse(value);
		if (parsed.success) return [[name, parsed.data]];
		if (!isMissing) unreadFields.push(name);
		return [[name, null]];
	});
	return {
		attributes: { ...sent, ...Object.fromEntries(read) } as Attributes<Fields>,
		unreadFields,
		sent,
	};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
