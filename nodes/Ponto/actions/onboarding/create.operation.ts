import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeProperties,
} from 'n8n-workflow';
import { flattenResource } from '../../../shared/ponto/flattenResource';
import { createResource } from '../../../shared/ponto/resources';
import { withClientToken } from '../../../shared/ponto/withClientToken';
import { clientTokenNotice } from '../../fields/clientTokenNotice';
import { showFor } from '../../../shared/fields/showFor';

const REQUIRED = ['email', 'firstName', 'lastName', 'organizationName'];

const text = (displayName: string, name: string, more: Partial<INodeProperties> = {}) => ({
	displayName,
	name,
	type: 'string' as const,
	default: '',
	...more,
});

export const description: INodeProperties[] = showFor('onboarding', 'create', [
	clientTokenNotice,
	text('Email', 'email', { required: true, placeholder: 'e.g. name@email.com' }),
	text('First Name', 'firstName', { required: true }),
	text('Last Name', 'lastName', { required: true }),
	text('Organization Name', 'organizationName', { required: true }),
	{
		displayName: 'More Details',
		name: 'details',
		type: 'collection',
		placeholder: 'Add detail',
		default: {},
		options: [
			text('Address: City', 'addressCity'),
			text('Address: Country', 'addressCountry', { placeholder: 'e.g. BE' }),
			text('Address: Postal Code', 'addressPostalCode'),
			text('Address: Street and Number', 'addressStreetAddress'),
			{
				displayName: 'Automatic Submission',
				name: 'automaticSubmissionOnCompletedForms',
				type: 'boolean',
				default: false,
				description: 'Whether forms that are complete are submitted without showing them',
			},
			text('Enterprise Number', 'enterpriseNumber', { placeholder: 'e.g. 0999999999' }),
			text('Initial Financial Institution ID', 'initialFinancialInstitutionId'),
			{
				displayName: 'Organization Type',
				name: 'organizationType',
				type: 'options',
				options: [
					{ name: 'Business', value: 'business' },
					{ name: 'Personal', value: 'personal' },
				],
				default: 'business',
			},
			text('Partner Reference', 'partnerReference', {
				description: 'Your own reference of this customer',
			}),
			text('Phone Number', 'phoneNumber', { placeholder: 'e.g. +32484000000' }),
			text('VAT Number', 'vatNumber', { placeholder: 'e.g. BE0999999999' }),
		],
	},
]);

/** Prefills Ponto's forms; the ID goes into the Ponto Connect credential within five minutes. */
export async function execute(this: IExecuteFunctions, itemIndex: number): Promise<IDataObject[]> {
	const required = REQUIRED.map((name) => [
		name,
		String(this.getNodeParameter(name, itemIndex, '')).trim(),
	]);
	if (required.some(([, value]) => value === '')) {
		throw new NodeOperationError(this.getNode(), 'Email, names and Organization Name are needed', {
			description: 'Fill in Email, First Name, Last Name and Organization Name.',
			itemIndex,
		});
	}
	const details = this.getNodeParameter('details', itemIndex, {}) as IDataObject;
	const attributes = { ...Object.fromEntries(required), ...details } as IDataObject;
	const created = await withClientToken(
		this,
		createResource(this, '/onboarding-details', 'onboardingDetails', attributes),
	);
	return [
		{
			...flattenResource(created),
			nextStep:
				'Within five minutes, use the ID as Onboarding Details ID when the customer connects the Ponto Connect credential.',
		},
	];
}
