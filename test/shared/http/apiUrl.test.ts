import { parseApiUrl } from '../../../nodes/shared/http/apiUrl';

describe('API URL', () => {
	test.each([
		['https://proxy.example.com/ponto/', 'https://proxy.example.com/ponto'],
		['  https://proxy.example.com  ', 'https://proxy.example.com'],
		['http://localhost:4010', 'http://localhost:4010'],
		['http://127.0.0.1:4010/', 'http://127.0.0.1:4010'],
		['http://[::1]:4010', 'http://[::1]:4010'],
	])('%s is used as %s', (typed, used) => {
		expect(parseApiUrl(typed)).toBe(used);
	});

	test.each([
		'http://proxy.example.com',
		'http://localhost.example.com',
		'http://127.0.0.1.example.com',
		'ftp://localhost',
		'file:///etc/hosts',
	])('%s is refused, because it is neither https nor on this machine', (typed) => {
		expect(() => parseApiUrl(typed)).toThrow('neither https nor on this machine');
	});

	test.each(['', 'api.myponto.com', 'not a url'])('"%s" is refused as no URL', (typed) => {
		expect(() => parseApiUrl(typed)).toThrow('is not a URL');
	});

	test('a URL with a login is refused without repeating the login', () => {
		const parse = () => parseApiUrl('https://user:hunter2@proxy.example.com');
		expect(parse).toThrow('must come without login');
		expect(parse).not.toThrow('hunter2');
	});
});
