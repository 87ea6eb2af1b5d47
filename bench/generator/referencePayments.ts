import type { Invoice } from './invoice';
import { noteSettled, paidInFull, payDay, type Draft, type DraftMaker, type Scene } from './draft';
import type { Kind } from './ledger';
import { payerOf } from './payer';
import {
	damage,
	structuredForm,
	writtenCreditorReference,
	writtenForm,
} from '../../testData/paymentReference';
import { bankDump, textAround } from './remittance';

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

/** The number stands in the text, now and then in the end-to-end id or in a dump of all fields. */
export const numberInText: DraftMaker = (scene) => {
	const { random, style } = scene;
	const invoice = scene.pool.takeOrSettled('numberInText', () => true);
	const text = textAround(style.written(invoice.parts, random), invoice, random);
	const draft = referenceDraft('numberInText', invoice, scene, text);
	const place = random.weighted({ text: 92, endToEndId: 4, dump: 4 });
	if (place === 'endToEndId') return [{ ...draft, text: '', endToEndId: invoice.number }];
	if (place === 'dump') {
		const { name, iban } = draft.payer;
		return [{ ...draft, text: '', additionalInformation: bankDump(name, text, iban) }];
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
