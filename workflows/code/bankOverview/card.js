import { balances } from './balances.js';
import { curve } from './curve.js';
import { ago, day, minute } from './dates.js';
import { renewLink } from './failures.js';
import { money, numberOf } from './money.js';
import { escapeHtml, groupedIban } from './text.js';

const LONGEST_CONSENT_DAYS = 180;
const SOON_DAYS = 30;

const nameOf = ({ name, holderName, reference }) => name || holderName || reference;

function consent(account) {
	const { consentDaysLeft, consentExpiresOn } = account;
	const left = numberOf(consentDaysLeft);
	if (left === undefined) return '<dd>–</dd>';
	const level = left <= 7 ? 'bad' : left <= SOON_DAYS ? 'warn' : 'good';
	const link = level === 'good' ? '' : renewLink(nameOf(account));
	const share = Math.max(0, Math.min(100, (left / LONGEST_CONSENT_DAYS) * 100));
	return `<dd><b class="${level}">${left < 0 ? 'expired' : left === 1 ? '1 day left' : `${left} days left`}</b><span class="meter"><i class="${level}" style="width:${share.toFixed(0)}%"></i></span><small>until ${escapeHtml(day(consentExpiresOn))}</small>${link}</dd>`;
}

function synchronization(account) {
	const { synchronizedAt, synchronizationOutcome, synchronizationErrors, consentDaysLeft } =
		account;
	if (!synchronizedAt) return '<dd>never</dd>';
	const failed = synchronizationOutcome === 'error';
	const reasons = [synchronizationErrors ?? []].flat().join('; ') || 'The bank did not answer';
	// With a consent that ends soon the link stands there already.
	const isOffered = (numberOf(consentDaysLeft) ?? Infinity) <= SOON_DAYS;
	const link = /authori[sz]|consent/i.test(reasons) && !isOffered ? renewLink(nameOf(account)) : '';
	const errors = failed ? `<small class="bad">Not successful: ${escapeHtml(reasons)}</small>` : '';
	return `<dd><b class="${failed ? 'bad' : 'good'}">${escapeHtml(ago(synchronizedAt))}</b><small>${escapeHtml(minute(synchronizedAt))}</small>${errors}${link}</dd>`;
}

/** The curve, or why there is none: with transactions that are missing it would be wrong. */
function drawing(account, { transactions, failures, isWhole, today, days }) {
	const { currentBalance, currency } = account;
	if (failures.length > 0)
		return `<div class="notice">${failures.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</div>`;
	if (!isWhole) return '<p>No curve: not all transactions could be read.</p>';
	if (numberOf(currentBalance) === undefined) return '<p>The bank gives no balance.</p>';
	return curve(balances(account, transactions, today, days), currency);
}

/**
 * One account: name, balances, curve, last synchronization and consent. `transactions` are its own; `failures` are sentences on what could not be
 * read of it; `isWhole` is whether all its transactions were read.
 */
export function card(account, { index, transactions, failures, isWhole, today, days }) {
	const { reference, bankName, currency } = account;
	const { currentBalance, availableBalance } = account;
	const read = transactions.length;
	return `<article>
<header><div><h2><span class="dot c${index % 5}" aria-hidden="true"></span>${escapeHtml(nameOf(account))}</h2><p class="iban">${groupedIban(reference)}</p><p>${escapeHtml([bankName, currency].filter(Boolean).join(' · '))}</p></div>
<div class="balance"><strong>${escapeHtml(money(currentBalance, currency))}</strong><p>available ${escapeHtml(money(availableBalance, currency))}</p></div></header>
${drawing(account, { transactions, failures, isWhole, today, days })}
<dl><div><dt>Synchronized</dt>${synchronization(account)}</div><div><dt>Consent</dt>${consent(account)}</div><div><dt>Transactions</dt><dd><b>${isWhole ? read : `${read} read`}</b><small>in ${days} days</small></dd></div></dl>
</article>`;
}
