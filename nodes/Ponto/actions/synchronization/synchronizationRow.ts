import type { IDataObject } from 'n8n-workflow';
import type {
	Synchronization,
	SynchronizationError,
} from '../../../shared/ponto/schemas/synchronization';

/** What to do after a synchronization that did not work. */
export type Remedy = 'reauthorize' | 'retry';

/** Whether it has come to an end, well or not. */
export function isOver({ attributes }: Synchronization): boolean {
	return attributes.status === 'success' || hasFailed({ attributes });
}

/** Whether it has ended without result. */
export function hasFailed({ attributes }: Pick<Synchronization, 'attributes'>): boolean {
	return attributes.status === 'error';
}

/** Codes that start with "authorization" need the account holder; anything else is passing (api.md 7.3). */
export function remedyFor(errors: readonly SynchronizationError[]): Remedy {
	return errors.some(({ code }) => code?.startsWith('authorization')) ? 'reauthorize' : 'retry';
}

/** The reasons in words, with the bank's own answer where Ponto passes it on. */
export function reasons(errors: readonly SynchronizationError[]): string {
	const said = errors.map(({ code, detail, meta }) => {
		const bank = meta?.financialInstitutionResponse;
		const reason = detail ?? code ?? 'no reason given';
		return bank ? `${reason} (the bank answered: ${JSON.stringify(bank)})` : reason;
	});
	return said.join('; ') || 'no reason given';
}

/** A synchronization in one level. */
export function synchronizationRow(synchronization: Synchronization): IDataObject {
	const { id, attributes } = synchronization;
	const errors = attributes.errors ?? [];
	return {
		id,
		accountId: attributes.resourceId ?? null,
		subtype: attributes.subtype ?? null,
		status: attributes.status ?? null,
		completed: isOver(synchronization),
		createdAt: attributes.createdAt ?? null,
		updatedAt: attributes.updatedAt ?? null,
		errors: errors.map(({ code, detail, meta }) => ({
			code: code ?? null,
			detail: detail ?? null,
			bankAnswer: (meta?.financialInstitutionResponse as IDataObject | undefined) ?? null,
		})),
		...(hasFailed(synchronization) && { remedy: remedyFor(errors) }),
	};
}
