/** Authorizes all accounts on the consent page of the sandbox; returns where it leads back to. */
export async function giveConsent(consentUrl: string): Promise<string> {
	const page = await (await fetch(consentUrl)).text();
	const form = new URLSearchParams({ decision: 'allow' });
	for (const [, id] of page.matchAll(/name="account" value="([^"]+)"/g)) form.append('account', id);
	const answer = await fetch(consentUrl, { method: 'POST', body: form, redirect: 'manual' });
	const back = answer.headers.get('location');
	if (back === null) throw new Error(`The consent page answered ${answer.status}`);
	return back;
}
