import fc from 'fast-check';
import { mod97 } from '../../../nodes/shared/domain/mod97';

it('the remainder of dividing by 97 is that of exact arithmetic, letters counting from 10', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[0-9A-Z]{1,40}$/), (text) => {
			const digits = [...text].map((char) => parseInt(char, 36)).join('');
			expect(mod97(text)).toBe(Number(BigInt(digits) % 97n));
		}),
		{ numRuns: 1000 },
	);
	expect(mod97('')).toBe(0);
});
