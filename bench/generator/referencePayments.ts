import type { Invoice } from './invoice';
import { noteSettled, paidInFull, payDay, type Draft, type DraftMaker, type Scene } from './draft';
import type { Kind } from './ledger';
import { inBankWords } from './bankWords';
import { payerOf } from './payer';
import {
	damage,
	structuredForm,
	writtenCreditorReference,
	writtenForm,
} from '../../testData/paymentReference';
import { textAround } from './remittance';
import type { Random } from '../../testData/random';

/** Many banks hand on no more of a text. */
const LINE_LENGTH = 35;

function referenceDraft(
	kind: Kind,
	invoice: Invoice,
	scene: Scene,
	text: string,
): Draft & { readonly text: string } {
	noteSettled(scene, invoice);
	return {
		kind,
		day: payDay(invoice, scene.random),
		...paidInFull(invoice),
		payer: payerOf(invoice.customer, scene.pool.anyCustomer, scene.random),
		text,
	};
}

const withOgm = ({ ogm }: Invoice) => ogm !== undefined;

export const structuredOgm: DraftMaker = (scene) => {
	const invoice = scene.pool.takeOrSettled('structuredOgm', withOgm);
	const text = structuredForm(invoice.ogm ?? '', scene.random);
	return [{ ...referenceDraft('structuredOgm', invoice, scene, text), structured: true }];
};

export const ogmInText: DraftMaker = (scene) => {
	const invoice = scene.pool.takeOrSettled('ogmInText', withOgm);
	const written = writtenForm(invoice.ogm ?? '', scene.random);
	return [referenceDraft('ogmInText', invoice, scene, textAround(written, invoice, scene.random))];
};

export const creditorReference: DraftMaker = (scene) => {
	const invoice = scene.pool.takeOrSettled(
		'creditorReference',
		(candidate) => candidate.creditorReference !== undefined,
	);
	const written = writtenCreditorReference(invoice.creditorReference ?? '', scene.random);
	const structured = scene.random.chance(0.4);
	const text = structured ? written : textAround(written, invoice, scene.random);
	return [{ ...referenceDraft('creditorReference', invoice, scene, text), structured }];
};

/** What is left of a text whose number ends beyond the 35th character. */
function cutInTheNumber(number: string, random: Random): string {
	const kept = random.int(1, Math.max(1, number.length - 1));
	const words = 'Betaling volgens onze afspraak, factuur '.slice(-(LINE_LENGTH - kept));
	return `${words.padStart(LINE_LENGTH - kept, '.')}${number}`.slice(0, LINE_LENGTH);
}

/** The number stands in the text, now and then cut off there, or in the end-to-end id or among the bank's own words. */
export const numberInText: DraftMaker = (scene) => {
	const { random, style } = scene;
	const invoice = scene.pool.takeOrSettled('numberInText', () => true);
	const text = textAround(style.written(invoice.parts, random), invoice, random);
	const draft = referenceDraft('numberInText', invoice, scene, text);
	const place = random.weighted({ text: 91, endToEndId: 4, dump: 4, cut: 1 });
	if (place === 'cut') return [{ ...draft, text: cutInTheNumber(invoice.number, random) }];
	if (place === 'endToEndId') return [{ ...draft, text: '', endToEndId: invoice.number }];
	if (place === 'dump') {
		const additionalInformation = inBankWords(text, draft.payer, draft.day, random);
		return [{ ...draft, text: '', additionalInformation }];
	}
	return [draft];
};

/** The right amount with a slip in the structured communication. */
export const damagedOgm: DraftMaker = (scene) => {
	const { random } = scene;
	const invoice = scene.pool.takeOrSettled('damagedOgm', withOgm);
	const slip = damage(invoice.ogm ?? '', random);
	const text = random.chance(0.5) ? slip : textAround(slip, invoice, random);
	return [referenceDraft('damagedOgm', invoice, scene, text)];
};
