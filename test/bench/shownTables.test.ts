import { replaceTable } from '../../bench/shownTables';

const START = '<!-- npm run bench -->';
const END = '<!-- end of npm run bench -->';

test('a new table takes the place of the old one, and of nothing else', () => {
	expect(replaceTable(`before\n${START}\n\nold\n\n${END}\nbehind`, 'bench', 'new')).toBe(
		`before\n${START}\n\nnew\n\n${END}\nbehind`,
	);
});

test.each([
	['without the comments', 'nothing'],
	['with the comments of another command', START.replace('bench', 'bench:quality')],
	['without the end', START],
	['with the end in front', `${END}${START}`],
])('a text %s is left alone', (_, text) => {
	expect(() => replaceTable(text, 'bench', 'new')).toThrow(RangeError);
});
