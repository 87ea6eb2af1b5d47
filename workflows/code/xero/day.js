/** '2026-10-01T00:00:00' in the first that is there, or the day of '/Date(1790812800000+0000)/'. */
export function dayOf(...texts) {
	const text = texts.find(Boolean) ?? '';
	if (/^\d{4}-/.test(text)) return text.slice(0, 10);
	const milliseconds = /-?\d+/.exec(text)?.[0];
	return milliseconds ? new Date(Number(milliseconds)).toISOString().slice(0, 10) : null;
}
