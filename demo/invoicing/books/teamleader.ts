import { seededTeamleader } from '../../../sandbox/teamleader/seededTeamleader';
import {
	startTeamleaderSandbox,
	type StartOptions,
	type TeamleaderSandbox,
} from '../../../sandbox/teamleader/startTeamleaderSandbox';
import type { Seed } from '../../../sandbox/seed/seed';
import type { BooksDocument, BooksSystem, RunningBooks } from './BooksSystem';

const FIRST_SECOND = 3_600;
const SECONDS = 21_600;

/** The second of the day that goes with a transaction and an invoice, as the templates work it out. */
function secondOf(transactionId: string, invoiceId: string): number {
	const number = [...`${transactionId} ${invoiceId}`].reduce(
		(sum, sign) => (sum * 131 + Number(sign.codePointAt(0))) % 2_147_483_647,
		7,
	);
	return FIRST_SECOND + (number % SECONDS);
}

/** The documents; which of these transactions a payment is of can be told by its second alone. */
function documentsIn(
	{ control }: TeamleaderSandbox,
	transactionIds: readonly string[],
): BooksDocument[] {
	const { invoices, creditNotes } = control.documents();
	const transactionOf = (paidAt: string, invoiceId: string) => {
		const second = (Date.parse(paidAt) / 1_000) % 86_400;
		return transactionIds.find((id) => secondOf(id, invoiceId) === second) ?? null;
	};
	return [
		...invoices.map(({ id: invoiceId, number, dueCents, payments }) => ({
			number: String(number),
			openCents: dueCents,
			payments: payments.map(({ id, cents, paidAt }) => ({
				id: String(id),
				cents,
				transactionId: transactionOf(paidAt, invoiceId),
			})),
		})),
		...creditNotes.map(({ number, payableCents }) => ({
			number,
			openCents: -payableCents,
			payments: [],
		})),
	];
}

/** Starts a stand-in for Teamleader Focus in which these invoices are open. */
export async function startTeamleaderBooks(
	seed: Pick<Seed, 'invoices'>,
	options: StartOptions = {},
): Promise<RunningBooks & { readonly teamleader: TeamleaderSandbox['control'] }> {
	const documents = seededTeamleader(seed);
	const sandbox = await startTeamleaderSandbox({ seed: documents, ...options });
	const { url, token, refreshToken, control, close } = sandbox;
	const idOf = (wanted: string) => documents.invoices.find(({ number }) => number === wanted)?.id;
	return {
		url,
		settings: { apiUrl: url, booksImportThisBank: 'no' },
		credential: {
			type: 'oAuth2Api',
			data: {
				grantType: 'authorizationCode',
				authUrl: `${url}/oauth2/authorize`,
				accessTokenUrl: `${url}/oauth2/access_token`,
				clientId: 'sandbox-client',
				clientSecret: 'sandbox-secret',
				scope: '',
				authQueryParameters: '',
				authentication: 'body',
				oauthTokenData: {
					access_token: token,
					refresh_token: refreshToken,
					token_type: 'Bearer',
				},
			},
		},
		headers: { authorization: `Bearer ${token}` },
		control,
		teamleader: control,
		documents: (transactionIds = []) => documentsIn(sandbox, transactionIds),
		enterPayment: (number, cents, paidOn) =>
			control.enterPayment({
				invoiceId: String(idOf(number)),
				cents,
				paidAt: `${paidOn}T09:00:00+00:00`,
			}),
		removePayment: (id) => control.removePayment({ id: Number(id) }),
		readsOf: (number) => ({ path: '/invoices\\.info$', content: `"id":"${idOf(number)}"` }),
		close,
	};
}

export const TEAMLEADER: BooksSystem = {
	option: 'teamleader',
	name: 'Teamleader Focus',
	registers: { method: 'POST', path: '/invoices\\.registerPayment$' },
	lists: { method: 'POST', path: '/invoices\\.list$' },
	start: async (seed, now = () => new Date()) => await startTeamleaderBooks(seed, { now }),
};
