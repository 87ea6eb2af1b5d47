import { noveltyOf, withDelivery, type Received } from '../../../nodes/PontoConnectTrigger/replays';

const NOW = 1_790_000_000;
const deliveryOf = (index: number) => ({
	signatureId: `signature-${index}`,
	signatureEnds: NOW + 90,
	eventId: `event-${index}`,
});

describe('what was received', () => {
	it('is remembered for as long as its signature lives, however much comes after', () => {
		let received: Received = {};
		for (let index = 0; index < 700; index += 1) {
			received = withDelivery(received, deliveryOf(index), NOW);
		}
		expect(noveltyOf(received, deliveryOf(0))).toBe('copy');
	});

	it('does not grow beyond that', () => {
		let received: Received = {};
		for (let index = 0; index < 1_200; index += 1) {
			const delivery = { ...deliveryOf(index), signatureEnds: NOW + index + 90 };
			received = withDelivery(received, delivery, NOW + index);
		}
		expect(Object.keys(received).length).toBeLessThan(1_100);
	});
});
