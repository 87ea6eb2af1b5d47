import { formatStructuredCommunication } from '../../../nodes/shared/domain/structuredCommunication';

/** A valid structured communication, another one for each index. */
export function structuredCommunication(index: number): string {
	const base = 7_340_000_000 + index * 13;
	const check = base % 97 || 97;
	return formatStructuredCommunication(`${base}${String(check).padStart(2, '0')}`);
}
