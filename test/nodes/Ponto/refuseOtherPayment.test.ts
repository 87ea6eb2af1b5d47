import { Settings } from 'luxon';
import type { IExecuteFunctions } from 'n8n-workflow';
import { refuseOtherPayment } from '../../../nodes/Ponto/payments/refuseOtherPayment';
import { standingClock } from '../../support/standingClock';

const context = {
	getNode: () => ({ name: 'Ponto', typeVersion: 1, parameters: {} }),
} as unknown as IExecuteFunctions;
const answeredFor = (requestedExecutionDate: string) => ({
	id: '5b0b1b1c-0d1f-4f0e-9a1b-0d1f4f0e9a1b',
	attributes: { amount: 12.5, requestedExecutionDate },
});

describe('an execution date that was not asked for', () => {
	const { defaultZone } = Settings;
	beforeAll(() => {
		// Half past midnight in Brussels; n8n's own time zone, if nobody sets it, is New York's.
		Settings.defaultZone = 'America/New_York';
		standingClock.stand(Date.parse('2026-11-25T23:30:00Z'));
	});
	afterAll(() => {
		standingClock.release();
		Settings.defaultZone = defaultZone;
	});

	test('is filled in by Ponto if it is today at the bank', () => {
		const check = () => refuseOtherPayment(context, 0, { amount: 12.5 }, answeredFor('2026-11-26'));
		expect(check).not.toThrow();
	});

	test('is that of another payment if it is later', () => {
		const check = () => refuseOtherPayment(context, 0, { amount: 12.5 }, answeredFor('2026-11-27'));
		expect(check).toThrow('This Idempotency Key was used for another payment');
	});
});
