import { GRADE, type HINT, type Grade, type Mention, type Reading } from '../references/reading';

interface Surety {
	readonly grade: Grade | typeof HINT;
	readonly labelled: boolean;
}

/** Whether a mention is sure enough to stand without a known payer. */
export const isSure = ({ grade, labelled }: Surety): boolean =>
	grade >= GRADE.withoutPrefix || (grade === GRADE.bare && labelled);

/** Whether any mention of a text may be so sure; when not, a text full of numbers need not be gone through again. */
export const mayBeSure = ({ digest: { surest, hasLabel } }: Reading): boolean =>
	isSure({ grade: surest, labelled: hasLabel });

/** Whether a mention cannot be anything else than a number, sure or not. */
export const isNaming = ({ grade, labelled, alone, listed }: Mention): boolean =>
	grade >= GRADE.bare || labelled || alone || listed;
