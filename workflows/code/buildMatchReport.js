import { escapeHtml } from './bankOverview/text.js';
import { wordsOf } from './bankOverview/failures.js';
import { dayText, decimalText } from './desk/money.js';
import { reviewsOf } from './desk/review.js';
import { wordsIn } from './desk/words.js';
import { readBooks, readMatch } from './markPaid/books.js';
import { reasonToHold } from './markPaid/hold.js';
import { rowsOf } from './markPaid/rows.js';
import { sumsText } from './matchReport/amounts.js';
import { dayDecided, Decided, daysDecided } from './matchReport/decided.js';
import { momentText } from './matchReport/moments.js';
import { reportPage } from './matchReport/page.js';
import { sortUnmatched } from './matchReport/results.js';
import {
	decidedTable,
	paidTable,
	refusedTable,
	unmatchedTable,
	waitingTable,
} from './matchReport/tables.js';
import { reportWords } from './matchReport/words.js';

const MOST_DAYS = 14;
const NO_RESULTS = { paidOf: new Map(), ambiguous: [], unmatched: [] };
const TABLES = { decisions: 'All Decisions', review: 'Review List' };
const INVOICES = 'All Invoices';

/** The tables that there are, by name. */
const namesOf = ($) =>
	$('Find Tables')
		.all()
		.map(({ json }) => json.name);

/** Nodes by name. One that reads a table that is not there hands on what came in, which is no row of it. */
function onlyTrueRows($) {
	const there = namesOf($);
	const isTrue = (name, { json }) =>
		name === INVOICES
			? json.openAmount !== undefined
			: Object.keys(TABLES).every((table) => TABLES[table] !== name || there.includes(table));
	return (name) => ({
		isExecuted: $(name).isExecuted,
		all: (output) =>
			$(name)
				.all(output)
				.filter((item) => isTrue(name, item)),
	});
}

/** The page of the last day on which something was decided, or of the one that is asked for. */
export function buildMatchReport({ $ }) {
	const words = reportWords($('Settings').first().json.language);
	const read = onlyTrueRows($);
	const written = rowsOf(read, TABLES.decisions);
	const days = daysDecided(written);
	const day = dayAsked($) ?? days[0];
	const ofDay = written.filter((row) => dayDecided(row) === day);
	const { waiting, refused } = whatWaits(read, words);
	const nowhere = waiting.filter(({ isUnmatched }) => isUnmatched);
	const undecided = waiting.filter(({ isUnmatched }) => !isUnmatched);
	const { decisions } = readBooks(read, rowsOf(read, INVOICES));
	const decided = new Decided(decisions, waiting, words);
	const bookings = decided.bookings(ofDay);
	const booked = bookings.filter(({ isBooked }) => isBooked);
	const now = momentText(words);
	const html = reportPage({
		words,
		title: words.title,
		lead: day === undefined ? words.nothingYet(now) : words.lead(dayText(day, words), now),
		links: daysHtml(days, day, words),
		troubles: troublesOf($, words),
		cards: [
			[words.paid, sumsText(booked, words), words.bookings(booked.length)],
			[words.waits, sumsText(undecided, words), words.payments(undecided.length)],
			[words.unmatched, sumsText(nowhere, words), words.payments(nowhere.length)],
			...(refused.length > 0 ? [[words.refused, words.rows(refused.length), '']] : []),
		],
		parts: [
			[words.paid, paidTable(bookings, words) || paragraph(words.nothingPaid)],
			[words.takenBack, decidedTable(decided.takenBack(ofDay), words)],
			[words.setAside, decidedTable(decided.setAside(ofDay), words)],
			[
				words.waits,
				waitingTable(undecided, words.whyWaits, words) || paragraph(words.nothingWaits),
			],
			[words.unmatched, unmatchedTable(nowhere, words)],
			[words.refused, refusedTable(refused, words)],
		],
	});
	return [{ json: { html } }];
}

const paragraph = (text) => `<p>${escapeHtml(text)}</p>`;

function dayAsked($) {
	const { day } = $('Page Asked For').first().json.query ?? {};
	return /^\d{4}-\d\d-\d\d$/.test(day ?? '') ? day : undefined;
}

function daysHtml(days, current, words) {
	if (days.length === 0) return '';
	const links = days.slice(0, MOST_DAYS).map((day) => {
		const isCurrent = day === current ? ' aria-current="page"' : '';
		return `<li><a href="?day=${day}"${isCurrent}>${escapeHtml(dayText(day, words))}</a></li>`;
	});
	return `<nav aria-label="${escapeHtml(words.days)}"><ul class="days">${links.join('')}</ul></nav>`;
}

/** A table's own count of its rows tells a person nothing. */
const withoutId = ({ invoice, reasons }) => ({
	invoice: Object.fromEntries(Object.entries(invoice).filter(([name]) => name !== 'id')),
	reasons,
});

/** What waits, as Match sees it now; where the invoices are in other books, as the list has it. */
function whatWaits(read, words) {
	const deskWords = wordsIn(words.lang);
	const books = readBooks(read, rowsOf(read, INVOICES));
	const knowsInvoices = books.invoices.size > 0;
	const match = knowsInvoices ? readMatch(read) : NO_RESULTS;
	const refused = knowsInvoices ? sortUnmatched(match.unmatched).refused.map(withoutId) : [];
	const waiting = reviewsOf(books, match, new Map(), 'largest', deskWords).map((review) => {
		const { transactionId: id, transaction, isGiven, left, candidates } = review;
		const row = books.waiting.get(id);
		const isCertain = match.paidOf.has(id) && reasonToHold(id, books, []) === undefined;
		const { currency } = transaction;
		const amount = transaction.amountText ?? transaction.amount;
		return {
			transactionId: id,
			payer: transaction,
			bookedOn: transaction.bookedOn,
			reasons: isCertain ? [words.becameCertain] : review.reasons,
			candidates,
			suggestion: row.suggestion ?? '',
			amount: isGiven ? decimalText(left, currency) : amount,
			currency,
			...(isGiven ? { whole: amount } : {}),
			isUnmatched: candidates.length === 0 && !row.suggestion && !isGiven,
		};
	});
	return { waiting, refused };
}

function troublesOf($, words) {
	const there = namesOf($);
	return Object.entries(TABLES).flatMap(([table, node]) => {
		if (!there.includes(table)) return [words.noTable(table)];
		const failed = $(node)
			.all()
			.find(({ json }) => json.error);
		return failed ? [words.unreadTable(table, wordsOf(failed.json))] : [];
	});
}
