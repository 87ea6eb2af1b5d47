import { rowsOf } from './markPaid/rows.js';
import { amountIn } from './markPaid/words.js';
import { isAmountChanged, openAfterBookings, readLedger } from './sheet/ledger.js';
import { sheetWords } from './sheet/words.js';

const COLUMNS = ['Number', 'Status', 'Open', 'Paid on', 'Note'];

/**
 * The rows that the tab Bank must have, if it has others: each is written whole, with its number, so that a status
 * never stands beside another invoice. None if the tab is right.
 */
export function compareTab({ $ }) {
	const words = sheetWords($);
	const { numberColumn, amountColumn } = $('Settings').first().json;
	const cells = new Map(
		$('Read Sheet')
			.all()
			.map(({ json }) => [
				String(json[numberColumn] ?? '').trim(),
				{ number: json[numberColumn], amount: json[amountColumn] ?? '' },
			]),
	);
	const { invoices } = readLedger(rowsOf($, 'Booked Now'));
	const wanted = [...invoices.values()]
		.filter(({ standing, undone }) => standing.length + undone.length > 0)
		.map((booked) => tabRow(booked, cells.get(booked.number), words));
	const shown = $('Read Tab')
		.all()
		.map(({ json }) => json)
		.filter((row) => COLUMNS.some((name) => String(row[name] ?? '') !== ''));
	const isRight =
		shown.length === wanted.length && wanted.every((row, place) => isSame(row, shown[place]));
	return isRight ? [] : wanted.map((json) => ({ json }));
}

const isSame = (row, other) =>
	COLUMNS.every((name) => String(row[name] ?? '') === String(other[name] ?? ''));

function tabRow(booked, listed, words) {
	const { standing, undone } = booked;
	const open = openAfterBookings(booked);
	const last = standing.at(-1);
	const isChanged = isAmountChanged(booked, listed?.amount);
	const notes = [
		...(isChanged ? [words.listChanged()] : []),
		...standing.map(({ allocatedAmount, currency, counterpartName, bookedOn }) =>
			words.paidBy(
				amountIn(words, allocatedAmount, currency),
				counterpartName || words.unknownPayer(),
				bookedOn,
			),
		),
		...undone.map(({ allocatedAmount, currency }) =>
			words.takenOff(amountIn(words, allocatedAmount, currency)),
		),
	];
	const status =
		open === undefined ? 'open' : isChanged ? 'check' : /[1-9]/.test(open) ? 'part paid' : 'paid';
	return {
		// A number stays one, so that a formula in the list finds it.
		Number: listed?.number ?? booked.number,
		Status: status,
		Open: open === undefined ? '' : Number(open),
		'Paid on': status === 'paid' ? (last?.bookedOn ?? '') : '',
		Note: notes.join('; '),
	};
}
