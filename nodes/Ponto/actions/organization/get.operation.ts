import { z } from 'zod';
import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { request } from '../../../shared/ponto/request';

// Not JSON:API: userinfo is a flat object, as OpenID Connect has it.
const userinfoSchema = z.object({ sub: z.string().min(1) }).passthrough();

export const description: INodeProperties[] = [];

/** The organization behind the credential: onboarding, and whether payments are activated. */
export async function execute(this: IExecuteFunctions): Promise<IDataObject[]> {
	const { sub, ...rest } = await request(this, { path: '/userinfo', answer: userinfoSchema });
	return [{ id: sub, ...rest } as IDataObject];
}
