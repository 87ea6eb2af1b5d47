import { marked } from './marked';

it.each([
	['week 24/2025', 'week (24)/(2025)'],
	['week 24 - 2025', 'week (24) - (2025)'],
	['week nr 24/2025', 'week nr (24)/(2025)'],
	['weeknr. 24/2025', 'weeknr. (24)/(2025)'],
	['werkweek 24/2025', 'werkweek (24)/(2025)'],
	['Woche Nr. 24/2025', 'Woche Nr. (24)/(2025)'],
	['semaine n°24/2025', 'semaine n°(24)/(2025)'],
	['weken 24 en 25/2025', 'weken 24 en (25)/(2025)'],
	['week van 24/2025', 'week van (24)/(2025)'],
	['weken 23 t/m 25/2025', 'weken 23 t/m (25)/(2025)'],
])('a week of a year is a number as a whole alone: %s', (text, written) =>
	expect(marked(text)).toBe(written),
);

it.each([
	'nr 24/2025',
	'week nr 124/2025',
	'week factuur 24/2025',
	'weken 124 en 25/2025',
	'week 54/2025',
])('what is no week stays free: %s', (text) => expect(marked(text)).toBe(text));
