import pickBy from 'lodash/pickBy';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { invalidAttributes, resourceNotFound } from '../apiFailure';
import { authorizeUser, visibleAccounts } from '../auth/authorize';
import { singleDocument } from '../jsonApi';
import { collectionDocument, type Query } from '../paging';
import { financialInstitutionResource } from '../resources/financialInstitutionResource';
import { bankAccountResource, bankTransactionResource } from '../resources/sandboxResources';
import type { ApiMount } from '../server/apiMount';
import { requestAttributes } from '../server/requestAttributes';
import type { Account } from '../store/account';
import { addBankTransaction } from '../store/addBankTransaction';
import type { BankTransaction } from '../store/bankAccount';
import type { FinancialInstitution } from '../store/financialInstitution';
import { bankTransactionChange, newBankTransaction } from './bankTransactionAttributes';

interface BankPath {
	readonly bankId: string;
	readonly accountId: string;
	readonly id: string;
}

const BANKS = '/sandbox/financial-institutions';
const ACCOUNTS = `${BANKS}/:bankId/financial-institution-accounts`;
const TRANSACTIONS = `${ACCOUNTS}/:accountId/financial-institution-transactions`;

/** Every bank: here all of them are fake ones. */
function banks(request: FastifyRequest, mount: ApiMount): readonly FinancialInstitution[] {
	authorizeUser(request, mount);
	return mount.sandbox.state.financialInstitutions;
}

function accountsAt(request: FastifyRequest, mount: ApiMount, bankId: string): Account[] {
	const accounts = visibleAccounts(mount, authorizeUser(request, mount, 'ai'));
	if (!mount.sandbox.state.financialInstitutions.some(({ id }) => id === bankId)) {
		throw resourceNotFound('financialInstitution');
	}
	return accounts.filter(({ financialInstitutionId }) => financialInstitutionId === bankId);
}

function accountAt(request: FastifyRequest, mount: ApiMount, bankId: string, id: string): Account {
	const account = accountsAt(request, mount, bankId).find(({ bank }) => bank.id === id);
	if (account === undefined) throw resourceNotFound('financialInstitutionAccount');
	return account;
}

function findTransaction({ bank }: Account, wanted: string): BankTransaction {
	const transaction = bank.transactions.find(({ id }) => id === wanted);
	if (transaction === undefined) throw resourceNotFound('financialInstitutionTransaction');
	return transaction;
}

/** `/sandbox/...`: what a client of the sandbox can make the fake banks do. */
export function sandboxBankRoutes(server: FastifyInstance, mount: ApiMount): void {
	const address = (request: FastifyRequest) => mount.baseUrl(request) + pathWithin(request);

	server.get<{ Querystring: Query }>(BANKS, (request) =>
		collectionDocument(
			banks(request, mount),
			request.query,
			address(request),
			financialInstitutionResource,
		),
	);

	server.get<{ Params: { bankId: string } }>(`${BANKS}/:bankId`, (request) => {
		const bank = banks(request, mount).find(({ id }) => id === request.params.bankId);
		if (bank === undefined) throw resourceNotFound('financialInstitution');
		return singleDocument(financialInstitutionResource(bank));
	});

	server.get<{ Params: BankPath; Querystring: Query }>(ACCOUNTS, (request) =>
		collectionDocument(
			accountsAt(request, mount, request.params.bankId).map((account) => ({
				...account,
				id: account.bank.id,
			})),
			request.query,
			address(request),
			bankAccountResource,
		),
	);

	server.get<{ Params: BankPath }>(`${ACCOUNTS}/:id`, (request) => {
		const { bankId, id } = request.params;
		return singleDocument(bankAccountResource(accountAt(request, mount, bankId, id)));
	});

	server.get<{ Params: BankPath; Querystring: Query }>(TRANSACTIONS, (request) => {
		const { accountId, bankId } = request.params;
		const { bank } = accountAt(request, mount, bankId, accountId);
		return collectionDocument(
			bank.transactions,
			request.query,
			address(request),
			bankTransactionResource,
		);
	});

	server.post<{ Params: BankPath }>(TRANSACTIONS, (request, reply) => {
		const { accountId, bankId } = request.params;
		const account = accountAt(request, mount, bankId, accountId);
		const draft = requestAttributes(request, 'financialInstitutionTransaction', newBankTransaction);
		const transaction = addBankTransaction(account, draft, mount.sandbox.clock.now());
		reply.code(201);
		return singleDocument(bankTransactionResource(transaction));
	});

	server.get<{ Params: BankPath }>(`${TRANSACTIONS}/:id`, (request) => {
		const { accountId, bankId, id } = request.params;
		const account = accountAt(request, mount, bankId, accountId);
		return singleDocument(bankTransactionResource(findTransaction(account, id)));
	});

	server.patch<{ Params: BankPath }>(`${TRANSACTIONS}/:id`, (request) => {
		const { accountId, bankId, id } = request.params;
		const transaction = findTransaction(accountAt(request, mount, bankId, accountId), id);
		const change = requestAttributes(
			request,
			'financialInstitutionTransaction',
			bankTransactionChange,
		);
		if (change.counterpartName !== undefined && transaction.attributes.counterpartName) {
			throw invalidAttributes([
				{
					pointer: '/data/attributes/counterpartName',
					detail: 'can only be set while it is blank',
				},
			]);
		}
		transaction.attributes = {
			...transaction.attributes,
			...pickBy(change, (value) => value !== undefined),
			updatedAt: mount.sandbox.clock.now().toISOString(),
		};
		transaction.changedSinceFetch = true;
		return singleDocument(bankTransactionResource(transaction));
	});
}

function pathWithin(request: FastifyRequest): string {
	const path = request.url.split('?')[0].replace(/\/$/, '');
	return path.slice(path.indexOf('/sandbox/'));
}
