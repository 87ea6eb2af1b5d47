import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeParameterResourceLocator,
	type INodeProperties,
} from 'n8n-workflow';

/** Chooses one bank: from the list, or by Ponto's ID. */
export const financialInstitutionLocator: INodeProperties = {
	displayName: 'Financial Institution',
	name: 'financialInstitution',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The bank',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: 'searchFinancialInstitutions', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 953934eb-229a-4fd2-8675-07794078cc7d',
		},
	],
};

/** Ponto's ID of the bank that is chosen in {@link financialInstitutionLocator}. */
export function chosenFinancialInstitutionId(
	context: IExecuteFunctions,
	itemIndex: number,
): string {
	const { value } = context.getNodeParameter(
		'financialInstitution',
		itemIndex,
	) as INodeParameterResourceLocator;
	const id = String(value ?? '').trim();
	if (id !== '') return id;
	throw new NodeOperationError(context.getNode(), 'Financial Institution is empty', {
		description: 'Choose the bank from the list, or enter its ID.',
		itemIndex,
	});
}
