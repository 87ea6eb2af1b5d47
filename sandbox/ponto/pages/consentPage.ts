import type { AuthorizationRequest } from '../auth/authorizationRequest';
import type { Scope } from '../store/accessToken';
import type { Account } from '../store/account';
import { escapeHtml, htmlPage } from './html';

const SCOPE_TEXTS: Readonly<Record<Scope, string>> = {
	ai: 'Account information: balances and transactions',
	pi: 'Payment initiation: prepare payments for you to sign',
	name: 'The name of your organization',
	offline_access: 'Access while you are away',
};

function accountChoice({ attributes, id }: Account): string {
	const label = `${attributes.reference} ${attributes.currency}, ${attributes.description}`;
	return `<label><input type="checkbox" name="account" value="${escapeHtml(id)}" checked> ${escapeHtml(label)}</label>`;
}

/** The page on which a customer chooses accounts and consents; posts back to its own address. */
export function consentPage(
	organizationName: string,
	request: AuthorizationRequest,
	accounts: readonly Account[],
	message?: string,
): string {
	const scopes = request.scopes.map((scope) => `<li>${escapeHtml(SCOPE_TEXTS[scope])}</li>`);
	return htmlPage(
		'Connect your accounts',
		`<p>The application <b>${escapeHtml(request.clientId)}</b> asks <b>${escapeHtml(organizationName)}</b> for:</p>
<ul>${scopes.join('')}</ul>
${message ? `<p role="alert">${escapeHtml(message)}</p>` : ''}
<form method="post">
${accounts.map(accountChoice).join('\n')}
<p><button type="submit" name="decision" value="allow">Authorize</button>
<button type="submit" name="decision" value="deny" class="second">Refuse</button></p>
</form>`,
	);
}

/** Shown where a request cannot even be sent back. */
export function brokenLinkPage(message: string): string {
	return htmlPage('This link cannot be used', `<p role="alert">${escapeHtml(message)}</p>`);
}
