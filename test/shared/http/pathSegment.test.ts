import * as fc from 'fast-check';
import { UserError } from 'n8n-workflow';
import { pathSegment } from '../../../nodes/shared/http/pathSegment';

test('an ID is escaped, without the spaces around it', () => {
	expect(pathSegment('Account', ' a?b#c d ')).toBe('a%3Fb%23c%20d');
});

test.each([
	'',
	' ',
	'.',
	'..',
	'...',
	' .. ',
	'%2e%2e',
	'..;',
	'../x',
	'a/b',
	'a\\b',
	'a%2fb',
	'a\nb',
	'\ud800',
	'a\udc00',
])('%j is refused, with the name of the parameter', (id) => {
	expect(() => pathSegment('Payment ID', id)).toThrow(UserError);
	expect(() => pathSegment('Payment ID', id)).toThrow(/^Payment ID (is empty|".*" is not an ID)$/s);
});

test('whatever the ID, the request goes below the path or nowhere', () => {
	const id = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({
			unit: fc.constantFrom('.', '/', '\\', '%', '2', 'e', 'f', ' ', ';', '\ud800', '\t'),
		}),
	);
	fc.assert(
		fc.property(id, (text) => {
			let segment: string;
			try {
				segment = pathSegment('ID', text);
			} catch (error) {
				return error instanceof UserError;
			}
			const { pathname } = new URL(`https://api.example.test/accounts/${segment}/payments`);
			return pathname === `/accounts/${segment}/payments`;
		}),
	);
});
