import { oddAmount, pricePoint } from './amount';
import { bankLine, inBankWords } from './bankWords';
import { LAST_ISSUE_DAY } from './calendar';
import type { Draft, DraftMaker } from './draft';
import { figuresOf, fillIn } from './figures';
import { OTHER_PURPOSES } from './otherPurposes';
import { strangerAsPayer } from './payer';
import type { Random } from '../../testData/random';

const PURPOSE_SHARES = { dates: 22, periods: 24, otherSystems: 32, thingsAndPlaces: 22 };

/** A text whose digits are anything but one of our numbers. */
export function otherPurpose(day: number, random: Random): string {
	const text = random.pick(OTHER_PURPOSES[random.weighted(PURPOSE_SHARES)]);
	return fillIn(text, figuresOf(day, random));
}

/** Money of somebody who never bought anything from us, with a text full of digits. */
export function strangersLine(amounts: readonly number[], random: Random): Draft {
	const day = LAST_ISSUE_DAY - random.int(0, 330);
	const payer = strangerAsPayer(random);
	const where = random.weighted({ text: 64, dump: 20, both: 8, bank: 8 });
	const text = where === 'bank' ? bankLine(day, random) : otherPurpose(day, random);
	return {
		kind: 'strangerWithDigits',
		day,
		minor: {
			odd: () => oddAmount('EUR', random),
			price: () => pricePoint('EUR', random),
			ours: () => random.pick(amounts),
		}[random.weighted({ odd: 60, price: 25, ours: 15 })](),
		currency: 'EUR',
		payer,
		text: where === 'dump' ? '' : text,
		additionalInformation:
			where === 'text' || where === 'bank' ? undefined : inBankWords(text, payer, day, random),
		endToEndId: random.chance(0.1)
			? fillIn(
					random.pick(['{dd}-{mm}-{yyyy} {hh}:{mi} {digits16}', '{number}', '{digits10}']),
					figuresOf(day, random),
				)
			: undefined,
		outcome: 'unmatched',
		allocations: [],
	};
}

/** Strangers whose amounts now and then are those of open invoices: prices are round. */
export const strangerWithDigits: DraftMaker = ({ random, pool }) => [
	strangersLine([pool.anyInvoice().due], random),
];
