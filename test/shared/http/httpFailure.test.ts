import { readFailure } from '../../../nodes/shared/http/httpFailure';

const complaint = { code: 'accountRecentlySynchronized', detail: 'Too soon.' };

describe('a failure is read from', () => {
	test('an error of n8n before 2.35, which keeps the status and the answer', () => {
		const thrown = Object.assign(new Error('Bad request - please check your parameters'), {
			httpCode: '400',
			context: { data: { errors: [complaint] } },
		});
		expect(readFailure(thrown)).toMatchObject({ status: 400, complaints: [complaint] });
	});

	test('an error of n8n before 2.35 without an answer', () => {
		const thrown = Object.assign(new Error('The service refused the connection'), {
			httpCode: 'ECONNREFUSED',
		});
		expect(readFailure(thrown)).toMatchObject({ networkCode: 'ECONNREFUSED', complaints: [] });
	});

	test("the HTTP client's error, as the cause of n8n's", () => {
		const cause = Object.assign(new Error('Request failed'), {
			code: 'ERR_BAD_REQUEST',
			response: { status: 429, headers: { 'retry-after': '7' }, data: {} },
		});
		expect(readFailure(new Error('n8n', { cause }))).toMatchObject({
			status: 429,
			retryAfterSeconds: 7,
		});
	});

	test('an answer whose status is no success', () => {
		const answer = {
			statusCode: 409,
			headers: { 'ibanity-request-id': 'request-7' },
			body: { errors: [complaint] },
		};
		expect(readFailure(answer)).toMatchObject({
			status: 409,
			requestId: 'request-7',
			complaints: [complaint],
		});
	});

	test('an answer that broke off: what became of the request is not known', () => {
		const thrown = Object.assign(new Error('stream has been aborted'), { httpCode: '200' });
		const read = readFailure(thrown);
		expect(read.status).toBeUndefined();
		expect(read.networkCode).toBe('ECONNRESET');
	});

	test.each([undefined, null, 'text', 7, {}, new Error('something else')])(
		'%p: nothing is claimed to be known',
		(thrown) => {
			const { status, networkCode, tokenRefusal } = readFailure(thrown);
			expect([status, networkCode, tokenRefusal]).toEqual([undefined, undefined, undefined]);
		},
	);
});
