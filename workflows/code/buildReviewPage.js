import { fieldsJson, html, label } from './desk/html.js';
import { listPage } from './desk/listPage.js';
import { optionsFor, paymentFields, paymentHtml } from './desk/paymentPage.js';
import { paymentTable, sumText } from './desk/paymentTable.js';
import { reviewsOf } from './desk/review.js';
import { partsOf, splitFields } from './desk/splitPage.js';
import { stateNow } from './desk/stateNow.js';
import { fill, wordsIn } from './desk/words.js';
import { certainPayments } from './desk/certain.js';
import { invoicesInShort } from './desk/invoicesInShort.js';
import { readBooks, readMatch } from './markPaid/books.js';

const MOST_CANDIDATES = 200;

/**
 * The payments that have become certain, for Book; where there are none, and once Book is done with them, the next
 * page of the desk, as one item: `kind` `page` or `done`, its title and fields, `shown`: what may be answered and the
 * token that the answer has to bring back, and the `state` that the answer hands on.
 */
export function buildReviewPage({ $ }) {
	const { ids } = $('On to the Page').first().json;
	const state = { ...stateNow($), ids };
	const match = readMatch($);
	const books = readBooks($, invoicesInShort($), state.language);
	const certain = $('Book').isExecuted ? [] : certainPayments(books, match);
	if (certain.length > 0) return certain.map((json) => ({ json: { ...json, ids } }));
	return [{ json: nextPage(state, books, match, outcomesIn($)) }];
}

function nextPage(state, books, match, outcomes) {
	const words = wordsIn(state.language);
	const refused = refusedIn(match);
	const bookedNow = [...outcomes.values()].filter(({ outcome }) => outcome === 'booked').length;
	const all = reviewsOf(books, match, outcomes, state.order, words);
	const waiting = all.filter(({ transactionId }) => !state.skipped.includes(transactionId));
	const current = all.find(({ transactionId }) => transactionId === state.split?.transactionId);
	const desk = { state: { ...state, booked: state.booked + bookedNow }, words, waiting };
	const isList = state.phase === 'list';
	if (isList && waiting.length + refused.length > 0) {
		return firstPage(desk, refused, bookedNow);
	}
	if (waiting.length === 0 && !current) return ending(desk);
	if (current) return amountsPage(desk, current);
	return choicePage(desk, waiting[0]);
}

/** What Book made of the payments that have become certain, by transaction id. */
const outcomesIn = ($) =>
	new Map(
		$('Book').isExecuted
			? $('Book')
					.all()
					.map(({ json }) => [json.transactionId, json])
			: [],
	);

const refusedIn = ({ unmatched }) => unmatched.filter(({ invoice }) => invoice !== undefined);

const newToken = () => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`;

/** A page, with the notice about the answer before. */
function page(
	{ state, words, waiting },
	{ kind, content, fields, button, description = '', shown },
) {
	const token = newToken();
	const notice = state.notice ? `<p><strong>${html(state.notice)}</strong></p>` : '';
	const count = waiting.length;
	return {
		kind: 'page',
		title: titleFor(count, words),
		description,
		button,
		fieldsJson: fieldsJson([
			{ fieldType: 'html', html: `${notice}${content}` },
			{ fieldType: 'hiddenField', fieldName: 'page', fieldValue: token },
			...fields,
		]),
		shown: { ...shown, kind, token },
		state,
	};
}

function titleFor(count, words) {
	if (count === 0) return words.nothingWaits;
	return count === 1 ? words.oneWaits : fill(words.manyWait, { COUNT: count });
}

function firstPage(desk, refused, bookedNow) {
	const { words, waiting } = desk;
	const orders = [words.oldestFirst, words.largestFirst];
	const order = {
		fieldLabel: words.order,
		fieldName: 'order',
		fieldType: 'dropdown',
		requiredField: false,
		defaultValue: words.oldestFirst,
		fieldOptions: { values: orders.map((option) => ({ option })) },
	};
	return page(desk, {
		kind: 'list',
		content: listPage(waiting, refused, bookedNow, words),
		fields: waiting.length > 0 ? [order] : [],
		button: waiting.length > 0 ? words.start : words.close,
		shown: {},
	});
}

function choicePage(desk, review) {
	const { words } = desk;
	const candidates = review.candidates.slice(0, MOST_CANDIDATES);
	const limited = { ...review, candidates };
	const options = optionsFor(limited, words);
	return page(desk, {
		kind: 'choice',
		content: paymentHtml(limited, words),
		fields: paymentFields(limited, options, words),
		button: words.next,
		shown: { transactionId: review.transactionId, options, candidates: candidates.map(kept) },
	});
}

function amountsPage(desk, review) {
	const { words, state } = desk;
	const { transactionId, transaction, left } = review;
	return page(desk, {
		kind: 'split',
		content: `<h3>${html(words.splitTitle)}</h3>${paymentTable(review, words)}`,
		description: fill(words.splitHint, { AMOUNT: sumText(left, transaction, words) }),
		fields: splitFields(review, state.split.typed ?? {}, words),
		button: words.book,
		shown: { transactionId, candidates: partsOf(review).map(kept) },
	});
}

/** What the answer is held against. */
const kept = ({ invoiceId, invoiceNumber, openAmount }) => ({
	invoiceId: String(invoiceId),
	invoiceNumber,
	openAmount,
});

function ending({ state, words }) {
	const { booked, others, skipped, notice } = state;
	const hasWorked = booked + others + skipped.length > 0;
	const counts = { BOOKED: booked, OTHERS: others, LATER: skipped.length };
	const told = hasWorked ? [notice, fill(words.summary, counts), words.undoHint] : [notice];
	return {
		kind: 'done',
		title: hasWorked ? words.done : words.nothingWaits,
		description: label(told.filter(Boolean).join(' ')),
		state,
	};
}
