import {
	noveltyOf,
	withDelivery,
	type Received,
} from '../../../../nodes/PontoConnectTrigger/delivery/replays';

const NOW = 1_790_000_000;
const deliveryOf = (index: number) => ({
	signatureId: `signature-${index}`,
	signatureEnds: NOW + 90,
	eventId: `event-${index}`,
});

/** What is remembered after so many deliveries at the same moment. */
const afterDeliveries = (count: number): Received =>
	Object.fromEntries(
		Array.from({ length: count }, (_, index) => [
			[`signature signature-${index}`, NOW + 90],
			[`event event-${index}`, NOW + 7 * 86_400],
		]).flat(),
	);

describe('what was received', () => {
	it('is remembered for as long as its signature lives, however much comes after', () => {
		const received = withDelivery(afterDeliveries(3_000), deliveryOf(3_000), NOW + 89);
		expect(noveltyOf(received, deliveryOf(0))).toBe('copy');
		expect(noveltyOf(received, deliveryOf(2_999))).toBe('copy');
	});

	it('is not remembered for longer, but for the newest thousand events', () => {
		const received = withDelivery(afterDeliveries(3_000), deliveryOf(3_000), NOW + 91);
		expect(noveltyOf(received, deliveryOf(2_999))).toBe('again');
		expect(noveltyOf(received, deliveryOf(0))).toBe('new');
		expect(Object.keys(received)).toHaveLength(1_001);
	});
});
