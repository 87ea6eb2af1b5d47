import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { BestInvoicing } from '../../nodes/BestInvoicing/BestInvoicing.node';
import {
	startBestInvoicingSandbox,
	type BestInvoicingSandbox,
	type StartOptions,
} from '../../sandbox/bestInvoicing/startBestInvoicingSandbox';
import { books, MAIN_IBAN, PAYER_IBAN } from './bestInvoicingSeed';
import { runNode, runTask, type NodeRun } from '../../n8n/engine';

/** The node against a stand-in of its own. */
export interface BestInvoicingBench {
	readonly sandbox: BestInvoicingSandbox;
	/** Rows of one run of an operation. */
	run(
		resource: string,
		operation: string,
		parameters?: INodeParameters,
		items?: IDataObject[],
		differs?: Partial<NodeRun>,
	): Promise<IDataObject[]>;
	/** Warnings that a run of an operation on one item shows at its output. */
	warnings(resource: string, operation: string, parameters?: INodeParameters): Promise<string[]>;
	/** Rows of Invoice > Mark as Paid with its own defaults, for items as Ponto Invoice Match gives them. */
	markAsPaid(items: IDataObject[], differs?: Partial<NodeRun>): Promise<IDataObject[]>;
}

/** Starts a stand-in with the books of {@link books}; close it after the test. */
export async function startBench(options: StartOptions = {}): Promise<BestInvoicingBench> {
	const sandbox = await startBestInvoicingSandbox({ seed: books(), ...options });
	const runOf = (parameters: INodeParameters, items: IDataObject[]): NodeRun => ({
		parameters,
		credentials: {
			bestInvoicingApi: {
				apiKey: sandbox.apiKey,
				companyUuid: sandbox.companyUuid,
				apiUrl: sandbox.url,
			},
		},
		inputs: [items],
	});
	const run: BestInvoicingBench['run'] = async (
		resource,
		operation,
		parameters = {},
		items = [{}],
		differs = {},
	) => {
		const [rows = []] = await runNode(new BestInvoicing(), {
			...runOf({ resource, operation, ...parameters }, items),
			...differs,
		});
		return rows.map(({ json }) => json);
	};
	return {
		sandbox,
		run,
		warnings: async (resource, operation, parameters = {}) => {
			const asked = runOf({ resource, operation, ...parameters }, [{}]);
			const task = await runTask(new BestInvoicing(), asked);
			return (task?.hints ?? []).map(({ message }) => message);
		},
		markAsPaid: async (items, differs) => await run('invoice', 'markAsPaid', {}, items, differs),
	};
}

/** An item of the output Paid of Ponto Invoice Match; say what differs. */
export function allocation(differs: IDataObject = {}): IDataObject {
	return {
		transactionId: 'c2f7b1de-1d5b-4d9c-8a53-2c3e1c0f6a01',
		invoiceId: 'invoice-5001',
		allocatedAmount: '121.00',
		currency: 'EUR',
		bookedOn: '2026-11-20',
		...differs,
		transaction: {
			accountReference: MAIN_IBAN,
			counterpartName: 'JANSSENS BAKKERIJ',
			counterpartReference: PAYER_IBAN,
			...(differs.transaction as IDataObject | undefined),
		},
	};
}
