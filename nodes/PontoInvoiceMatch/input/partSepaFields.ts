import { SEPA_FIELDS } from '../matching/text/sepaFields';

const MARK = /(?:EREF|KREF|MREF|SVWZ)\+/;
const GLUED_FIELD = new RegExp(`(?<=[\\p{L}\\d])(?=(?:${SEPA_FIELDS})\\+)`, 'gu');

/**
 * A text with a blank in front of each field of SEPA as German banks name them. In what savings banks export, one is glued
 * to the end of the one before.
 *
 * @example partSepaFields('KREF+NONREFSVWZ+Rechnung 1042ABWA+Janssens') // 'KREF+NONREF SVWZ+Rechnung 1042 ABWA+Janssens'
 */
export const partSepaFields = (text: string): string =>
	text.includes('+') && MARK.test(text) ? text.replace(GLUED_FIELD, ' ') : text;
