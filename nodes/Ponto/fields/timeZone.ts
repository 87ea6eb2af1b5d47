import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';
import { IANAZone } from 'luxon';

/** The time zone that turns Ponto's timestamps into calendar dates, for a collection of options. */
export const timeZoneOption: INodeProperties = {
	displayName: 'Time Zone',
	name: 'timeZone',
	type: 'string',
	default: 'Europe/Brussels',
	description:
		'Where the bank is, as an IANA name. Banks mean a local calendar date, and Ponto sends it as a moment in UTC.',
};

/** An Options collection with {@link timeZoneOption} alone. */
export const timeZoneOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [timeZoneOption],
};

/** The time zone of {@link timeZoneOption}. */
export function timeZoneOf(context: IExecuteFunctions, itemIndex: number): string {
	const timeZone = context.getNodeParameter(
		'options.timeZone',
		itemIndex,
		'Europe/Brussels',
	) as string;
	if (IANAZone.isValidZone(timeZone)) return timeZone;
	throw new NodeOperationError(context.getNode(), `Time Zone "${timeZone}" is not known`, {
		description: 'Use an IANA name such as Europe/Brussels or Europe/Amsterdam.',
		itemIndex,
	});
}
