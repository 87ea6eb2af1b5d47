import type { ILoadOptionsFunctions } from 'n8n-workflow';
import {
	searchAccounts,
	searchFinancialInstitutions,
} from '../../../nodes/Ponto/methods/listSearch';
import { insideNode } from '../../support/insideNode';
import { sandboxCredential } from '../../support/runPonto';
import { emptySeed, useSandbox } from '../../support/sandboxFixture';

const sandbox = useSandbox();
const [holder] = emptySeed.accounts;

const search = async (find: (context: ILoadOptionsFunctions) => Promise<object>) => {
	const run = { credentials: { pontoOAuth2Api: sandboxCredential(sandbox()) } };
	const [found] = await insideNode(
		run,
		async (context) => await find(context as ILoadOptionsFunctions),
	);
	return found;
};

test('accounts are found by part of the IBAN, spaces or not, and by name', async () => {
	const { reference, currency } = holder.attributes;
	const part = `${reference.slice(4, 8)} ${reference.slice(8, 12)}`;
	const byIban = await search(async (context) => await searchAccounts.call(context, part));
	expect(byIban.results).toContainEqual({
		name: expect.stringMatching(new RegExp(`^BE.. .*${currency}$`)),
		value: holder.id,
	});
	const none = await search(async (context) => await searchAccounts.call(context, 'nobody'));
	expect(none).toEqual({ results: [] });
});

test('banks are found by name and labelled with country and BIC', async () => {
	const [bank] = emptySeed.financialInstitutions;
	const { name, country, bic } = bank.attributes;
	const found = await search(
		async (context) => await searchFinancialInstitutions.call(context, name),
	);
	expect(found).toEqual({
		results: [{ name: `${name} · ${country} · ${bic}`, value: bank.id }],
	});
});
