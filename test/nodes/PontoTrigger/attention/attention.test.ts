import { ACCOUNT_IDS } from '../../../../sandbox/seed/accounts';
import { ActiveTrigger } from '../activeTrigger';

const { operating, projects, dollars } = ACCOUNT_IDS;
const ATTENTION = { event: 'accountNeedsAttention' };

let trigger: ActiveTrigger;

beforeAll(async () => {
	trigger = await ActiveTrigger.start();
});
afterAll(async () => await trigger.close());
beforeEach(async () => {
	await trigger.reset();
	for (const account of Object.values(ACCOUNT_IDS)) {
		await trigger.control.setConsentExpiry({ account, days: 100 });
	}
	expect(await trigger.poll(ATTENTION)).toBeNull();
});

const reasons = async (parameters = {}) =>
	(await trigger.poll({ ...ATTENTION, ...parameters }))?.map(({ reason }) => reason);

describe('the end of a consent', () => {
	it('is reported once when it comes near, with who must do what and where', async () => {
		await trigger.control.setConsentExpiry({ account: projects, days: 13.5 });
		expect(await trigger.poll(ATTENTION)).toEqual([
			expect.objectContaining({
				id: expect.stringMatching(/^[\w-]{22}$/),
				reason: 'consentExpires',
				accountId: projects,
				accountName: 'Compte projets',
				consentDaysLeft: 13,
				message: expect.stringContaining('ends in 13 days'),
				action: expect.stringMatching(/sign for .* must renew .*dashboard\.myponto\.com/),
			}),
		]);
		expect(await trigger.poll(ATTENTION)).toBeNull();
	});

	it('is reported as early as chosen', async () => {
		await trigger.control.setConsentExpiry({ account: projects, days: 29.5 });
		expect(await reasons()).toBeUndefined();
		expect(await reasons({ daysAhead: 30 })).toEqual(['consentExpires']);
	});

	it('is reported again when it has come', async () => {
		await trigger.control.setConsentExpiry({ account: projects, days: 2 });
		expect(await reasons()).toEqual(['consentExpires']);
		await trigger.control.setConsentExpiry({ account: projects, days: -0.1 });
		await trigger.control.failLatestSynchronization({ account: projects });
		expect(await reasons()).toEqual(['consentExpired']);
		expect(await reasons()).toBeUndefined();
	});

	it('is reported anew for the next consent', async () => {
		await trigger.control.setConsentExpiry({ account: projects, days: 2 });
		const [first] = (await trigger.poll(ATTENTION)) ?? [];
		await trigger.control.setConsentExpiry({ account: projects, days: 180 });
		expect(await reasons()).toBeUndefined();
		await trigger.control.setConsentExpiry({ account: projects, days: 3 });
		const [second] = (await trigger.poll(ATTENTION)) ?? [];
		expect(second?.reason).toBe('consentExpires');
		expect(second?.id).not.toBe(first?.id);
	});
});

describe('the end of a consent that moves a little', () => {
	it.each([1 / 86_400, -1 / 86_400, 0.6])('is not reported again (%d days)', async (moved) => {
		await trigger.control.setConsentExpiry({ account: projects, days: 5.5 });
		expect(await reasons()).toEqual(['consentExpires']);
		await trigger.control.setConsentExpiry({ account: projects, days: 5.5 + moved });
		expect(await reasons()).toBeUndefined();
	});

	it('is counted as in the overview of the Ponto node', async () => {
		await trigger.control.setConsentExpiry({ account: projects, days: -3 });
		await trigger.control.failLatestSynchronization({ account: projects });
		expect(await trigger.poll(ATTENTION)).toEqual([
			expect.objectContaining({
				reason: 'consentExpired',
				consentDaysLeft: -3,
				consentExpiresOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
			}),
		]);
	});
});

describe('a synchronization that fails', () => {
	const fail = async () =>
		await trigger.control.failLatestSynchronization({
			account: operating,
			code: 'technicalFailure',
		});

	it('is reported once, not for each further one that fails in the same way', async () => {
		await fail();
		expect(await trigger.poll(ATTENTION)).toEqual([
			expect.objectContaining({
				reason: 'synchronizationFailed',
				accountId: operating,
				synchronizationCodes: ['technicalFailure'],
			}),
		]);
		await fail();
		expect(await reasons()).toBeUndefined();
	});

	it('is not hidden by one that refreshed the balance alone', async () => {
		await fail();
		expect(await reasons()).toEqual(['synchronizationFailed']);
		const balanceOnly = { account: operating, subtype: 'accountDetails' as const };
		await trigger.control.synchronizeInBackground(balanceOnly);
		expect(await reasons()).toBeUndefined();
		await fail();
		expect(await reasons()).toBeUndefined();
	});

	it('is reported again after one has succeeded', async () => {
		await fail();
		const [first] = (await trigger.poll(ATTENTION)) ?? [];
		await trigger.control.synchronizeInBackground({ account: operating });
		expect(await reasons()).toBeUndefined();
		await fail();
		const [second] = (await trigger.poll(ATTENTION)) ?? [];
		expect(second?.reason).toBe('synchronizationFailed');
		expect(second?.id).not.toBe(first?.id);
	});
});

describe('an account', () => {
	it('that becomes deprecated is reported once', async () => {
		await trigger.control.setAccount({ account: dollars, deprecated: true });
		expect(await reasons()).toEqual(['accountDeprecated']);
		expect(await reasons()).toBeUndefined();
	});

	it('that is taken out of the integration is reported once, by its name', async () => {
		await trigger.control.revokeAccount({ account: dollars });
		expect(await trigger.poll(ATTENTION)).toEqual([
			expect.objectContaining({
				reason: 'accountRevoked',
				accountId: dollars,
				accountName: 'USD account',
				message: expect.stringContaining('USD account'),
			}),
		]);
		expect(await reasons()).toBeUndefined();
	});

	it('that is chosen and taken out is an item, not an execution that stops', async () => {
		const chosen = { accounts: 'chosen', accountIds: [dollars, projects] };
		await trigger.control.revokeAccount({ account: dollars });
		expect(await reasons(chosen)).toEqual(['accountRevoked']);
		expect(await reasons(chosen)).toBeUndefined();
	});

	it('is not reported as taken out by a list that is empty once', async () => {
		await trigger.control.hideAccounts({ accounts: Object.values(ACCOUNT_IDS) });
		expect(await reasons()).toBeUndefined();
		await trigger.control.hideAccounts({ accounts: [] });
		expect(await reasons()).toBeUndefined();
		await trigger.control.hideAccounts({ accounts: Object.values(ACCOUNT_IDS) });
		expect(await reasons()).toBeUndefined();
	});

	it('is reported as taken out even if it was the last one', async () => {
		for (const account of Object.values(ACCOUNT_IDS)) {
			await trigger.control.revokeAccount({ account });
		}
		expect(await reasons()).toBeUndefined();
		expect(await reasons()).toEqual(['accountRevoked', 'accountRevoked', 'accountRevoked']);
		expect(await reasons()).toBeUndefined();
	});
});

it('watching the accounts costs one request', async () => {
	await trigger.requestsSince();
	await trigger.poll(ATTENTION);
	expect(await trigger.requestsSince()).toEqual(['/accounts']);
});

describe('a test run', () => {
	it('shows what holds now, reported or not', async () => {
		await trigger.control.setConsentExpiry({ account: projects, days: 2 });
		await trigger.poll(ATTENTION);
		expect(await trigger.testRun(ATTENTION)).toEqual([
			expect.objectContaining({ reason: 'consentExpires', accountId: projects }),
		]);
	});

	it('says so if nothing does', async () => {
		await expect(trigger.testRun(ATTENTION)).rejects.toThrow('No account needs attention');
	});
});
