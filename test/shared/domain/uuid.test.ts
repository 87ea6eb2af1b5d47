import { canonicalId } from '../../../nodes/shared/domain/uuid';

test('a UUID in capitals is the same ID', () => {
	const id = '8e57c3e9-5ee9-4ba0-8a1b-0f3c5d3f6a6d';
	expect(canonicalId(id.toUpperCase())).toBe(id);
	expect(canonicalId(id)).toBe(id);
});

test.each(['T-1', '8E57C3E9-5EE9-4BA0-8A1B', 'ABC', ''])(
	'%j, which is none, stays as it is',
	(id) => {
		expect(canonicalId(id)).toBe(id);
	},
);
