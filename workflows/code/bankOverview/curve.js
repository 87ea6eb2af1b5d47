import { shortDay } from './dates.js';
import { money } from './money.js';
import { escapeHtml } from './text.js';

const [WIDTH, HEIGHT, TOP, BOTTOM, RIGHT] = [440, 170, 12, 26, 92];

const px = (length) => length.toFixed(1);

/** A drawing of balances, one point a day. */
export function curve(points, currency) {
	const days = points.length - 1;
	const amounts = points.map(({ amount }) => amount);
	const low = Math.min(...amounts);
	const high = Math.max(...amounts);
	const spread = high - low || 1;
	const x = (index) => ((WIDTH - RIGHT) * index) / days;
	const y = (amount) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - (amount - low) / spread);
	const short = (amount) =>
		escapeHtml(money(Math.round(amount), currency).replace(/,00(?!\d)/, ''));
	const across = (kind, amount) =>
		`<line class="${kind}" x1="0" x2="${WIDTH - RIGHT}" y1="${px(y(amount))}" y2="${px(y(amount))}"/>`;
	// A balance holds until the next booking, so the line goes in steps.
	const line = amounts
		.map((amount, index) =>
			index === 0 ? `M0 ${px(y(amount))}` : `H${px(x(index))}V${px(y(amount))}`,
		)
		.join('');
	const grid = [high, low + spread / 2, low]
		.map(
			(amount) =>
				`${across('grid', amount)}<text x="${WIDTH}" y="${px(y(amount) + 4)}" text-anchor="end">${short(amount)}</text>`,
		)
		.join('');
	const anchor = (index) => (index === 0 ? 'start' : index === days ? 'end' : 'middle');
	const dates = [0, days / 3, (2 * days) / 3, days]
		.map(Math.round)
		.map(
			(index) =>
				`<text x="${px(x(index))}" y="${HEIGHT - 4}" text-anchor="${anchor(index)}">${escapeHtml(shortDay(points[index].date))}</text>`,
		)
		.join('');
	const zero = low < 0 && high > 0 ? across('zero', 0) : '';
	const last = amounts.at(-1);
	return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Balance of the last ${days} days, from ${short(amounts[0])} to ${short(last)}">
${grid}${zero}<path class="area" d="${line}V${HEIGHT - BOTTOM}H0Z"/><path class="line" d="${line}"/>
<circle cx="${px(x(days))}" cy="${px(y(last))}" r="4.5"/>${dates}</svg>`;
}
