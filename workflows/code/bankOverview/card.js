import { balances } from './balances.js';
import { curve } from './curve.js';
import { ago, day, minute } from './dates.js';
import { money, numberOf } from './money.js';
import { escapeHtml, groupedIban } from './text.js';

const LONGEST_CONSENT_DAYS = 180;

function consent({ consentDaysLeft, consentExpiresOn }) {
	const left = numberOf(consentDaysLeft);
	if (left === undefined) return '<dd>–</dd>';
	const level = left <= 7 ? 'bad' : left <= 30 ? 'warn' : 'good';
	const advice = level === 'good' ? '' : ' · renew it at Ponto';
	const share = Math.max(0, Math.min(100, (left / LONGEST_CONSENT_DAYS) * 100));
	return `<dd><b class="${level}">${left < 0 ? 'expired' : `${left} days left`}</b><span class="meter"><i class="${level}" style="width:${share.toFixed(0)}%"></i></span><small>until ${escapeHtml(day(consentExpiresOn))}${advice}</small></dd>`;
}

function synchronization({ synchronizedAt, synchronizationOutcome, synchronizationErrors }) {
	if (!synchronizedAt) return '<dd>never</dd>';
	const failed = synchronizationOutcome === 'error';
	const reasons = [synchronizationErrors ?? []].flat().join('; ') || 'The bank did not answer';
	const errors = failed ? `<small class="bad">${escapeHtml(reasons)}</small>` : '';
	return `<dd><b class="${failed ? 'bad' : 'good'}">${escapeHtml(ago(synchronizedAt))}</b><small>${escapeHtml(minute(synchronizedAt))}</small>${errors}</dd>`;
}

/** One account: name, balances, curve, last synchronization and consent. */
export function card(account, { index, transactions, today, days }) {
	const { id, reference, name, holderName, bankName, currency } = account;
	const { currentBalance, availableBalance } = account;
	const drawing =
		numberOf(currentBalance) === undefined
			? '<p>The bank gives no balance.</p>'
			: curve(balances(account, transactions, today, days), currency);
	const read = transactions.filter(({ accountId }) => accountId === id).length;
	return `<article>
<header><div><h2><span class="dot c${index % 5}"></span>${escapeHtml(name || holderName)}</h2><p class="iban">${groupedIban(reference)}</p><p>${escapeHtml([bankName, currency].filter(Boolean).join(' · '))}</p></div>
<div class="balance"><strong>${escapeHtml(money(currentBalance, currency))}</strong><p>available ${escapeHtml(money(availableBalance, currency))}</p></div></header>
${drawing}
<dl><div><dt>Synchronized</dt>${synchronization(account)}</div><div><dt>Consent</dt>${consent(account)}</div><div><dt>Transactions</dt><dd><b>${read}</b><small>in ${days} days</small></dd></div></dl>
</article>`;
}
