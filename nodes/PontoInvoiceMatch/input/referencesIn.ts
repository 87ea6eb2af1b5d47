import { isCreditorReference } from '../../shared/domain/creditorReference';
import { parseStructuredCommunication } from '../../shared/domain/structuredCommunication';

const COMMUNICATION = /(?<!\d)\d{3} ?\/ ?\d{4} ?\/ ?\d{5}(?!\d)/g;
const CREDITOR_REFERENCE = /(?<![A-Z0-9])RF\d{2}[A-Z0-9 ]+/g;

/**
 * The references of a cell, and those with check digits that stand in it beside something else.
 *
 * @example referencesIn(['OGM: +++123/4567/89002+++']) // ['OGM: +++123/4567/89002+++', '123/4567/89002']
 */
export function referencesIn(texts: readonly string[]): readonly string[] {
	const checked = texts.flatMap(checkedIn);
	return checked.length === 0 ? texts : [...new Set([...texts, ...checked])];
}

const isCommunication = (text: string): boolean => parseStructuredCommunication(text) !== undefined;

function checkedIn(text: string): string[] {
	if (!text.includes('/') && !text.includes('RF', 1)) return [];
	if (isCommunication(text)) return [];
	return [
		...(text.match(COMMUNICATION) ?? []).filter(isCommunication),
		...(text.match(CREDITOR_REFERENCE) ?? [])
			.map((found) => found.trim())
			.filter(isCreditorReference),
	];
}
