import { escapeHtml, htmlPage } from './html';

/** What the customer sees before approving, as label and value. */
export type ApprovalFacts = ReadonlyArray<readonly [label: string, value: string]>;

/** The response that a digipass of the sandbox banks always shows. */
export const DIGIPASS_RESPONSE = '123456';

function factList(facts: ApprovalFacts): string {
	const entries = facts.map(
		([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`,
	);
	return `<dl>${entries.join('')}</dl>`;
}

/** A page with the facts and one button; asks for the digipass where the bank wants a signature. */
export function approvalPage(
	title: string,
	facts: ApprovalFacts,
	options: { readonly digipass: boolean; readonly message?: string },
): string {
	const message = options.message && `<p role="alert">${escapeHtml(options.message)}</p>`;
	const digipass = `<label>Digipass response <small>(${DIGIPASS_RESPONSE})</small>
<input name="digipass" inputmode="numeric" autocomplete="off" required></label>`;
	return htmlPage(
		title,
		`${factList(facts)}${message ?? ''}
<form method="post">
${options.digipass ? digipass : ''}
<button type="submit" name="decision" value="approve">${options.digipass ? 'Sign' : 'Confirm'}</button>
</form>`,
	);
}

/** What the customer sees at the end, where there is no address to go back to. */
export function donePage(title: string): string {
	return htmlPage(title, '<p>You can close this window.</p>');
}
