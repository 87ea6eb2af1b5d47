import { GRADE, type Mention } from '../references/reading';

/** Whether a mention is sure enough to stand without a known payer. */
export const isSure = ({ grade, labelled }: Mention): boolean =>
	grade >= GRADE.withoutPrefix || (grade === GRADE.bare && labelled);

/** Whether a mention cannot be anything else than a number, sure or not. */
export const isNaming = ({ grade, labelled, alone, listed }: Mention): boolean =>
	grade >= GRADE.bare || labelled || alone || listed;
