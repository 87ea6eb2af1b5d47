import type { Draft } from '../model/draft';
import type { Mention } from '../references/reading';
import { decideByNumber } from './byNumber';
import { isKnown, payablesIn } from './byReference';
import { unlessMeantOtherwise } from './meansOther';
import { isSure, mayBeSure } from './sureMention';
import type { Run, Work } from './work';

/**
 * Numbers in three rounds over the whole batch: named by a word in front or with their letters; bare, by a payer who is
 * known for them; bare. So what a stranger writes takes nothing from who names his own invoice, whatever the dates.
 */
export const DECIDE_BY_NUMBER_IN_ROUNDS: ReadonlyArray<
	(run: Run, work: Work) => Draft | undefined
> = [isNamedSurely, isOfKnownPayer, () => true].map((isOfRound) => (run, work) => {
	if (!mayBeSure(work.reading) || !isOfRound(run, work)) return undefined;
	const draft = decideByNumber(run, work);
	return draft && unlessMeantOtherwise(run, work, draft);
});

const LETTER = /\p{L}/u;
const isBare = ({ labelled, written }: Mention) => !labelled && !LETTER.test(written);

function isNamedSurely(_run: Run, { reading: { mentions } }: Work): boolean {
	return !mentions.some((mention) => isSure(mention) && isBare(mention));
}

function isOfKnownPayer(run: Run, work: Work): boolean {
	const { currency } = work.transaction;
	return work.reading.mentions
		.filter(isSure)
		.every(({ found }) =>
			payablesIn(run, found, currency).some((payable) => isKnown(run, work, payable)),
		);
}
