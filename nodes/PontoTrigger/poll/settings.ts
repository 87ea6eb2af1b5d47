import { IANAZone } from 'luxon';
import { NodeOperationError, type IPollFunctions } from 'n8n-workflow';
import { z } from 'zod';
import type { Transaction } from '../../shared/ponto/schemas/transaction';

const settingsSchema = z.object({
	event: z.enum([
		'newTransaction',
		'updatedTransaction',
		'pendingTransaction',
		'accountNeedsAttention',
	]),
	/** Ids of the chosen accounts; undefined means all. */
	accountIds: z.array(z.string()).optional(),
	direction: z.enum(['both', 'incoming', 'outgoing']),
	/** How many of the newest transactions of each account the first poll emits. */
	firstPollLimit: z.number().int().min(0),
	overlapDays: z.number().min(1),
	/** How many days before its end an expiring consent is reported. */
	daysAhead: z.number().min(0),
	timeZone: z.string().refine((zone) => IANAZone.isValidZone(zone)),
});

/** What the node watches, as its parameters say. */
export type Settings = Readonly<z.output<typeof settingsSchema>>;

/** Names of the parameters on screen, for the message about one that cannot be used. */
const NAMES_ON_SCREEN: Record<string, string> = {
	event: 'Trigger On',
	accountIds: 'Account Names or IDs',
	direction: 'Direction',
	firstPollLimit: 'First Poll',
	overlapDays: 'Overlap Window (Days)',
	daysAhead: 'Days Before Consent Ends',
	timeZone: 'Time Zone',
};

/** Reads the node's parameters. Throws an error that names the one that cannot be used. */
export function readSettings(context: IPollFunctions): Settings {
	const options = z.record(z.unknown()).parse(context.getNodeParameter('options', {}));
	const given = {
		event: context.getNodeParameter('event'),
		accountIds:
			context.getNodeParameter('accounts') === 'chosen'
				? context.getNodeParameter('accountIds')
				: undefined,
		direction: context.getNodeParameter('direction', 'both'),
		firstPollLimit: context.getNodeParameter('firstPoll', 0),
		overlapDays: options.overlapDays ?? 10,
		daysAhead: context.getNodeParameter('daysAhead', 14),
		timeZone: options.timeZone || 'Europe/Brussels',
	};
	const read = settingsSchema.safeParse(given);
	if (read.success) return read.data;
	const [parameter] = read.error.issues[0]?.path ?? [];
	throw new NodeOperationError(
		context.getNode(),
		`"${NAMES_ON_SCREEN[String(parameter)]}" has a value that cannot be used`,
		{
			description:
				parameter === 'timeZone'
					? 'Enter a time zone by its IANA name, such as Europe/Brussels.'
					: 'Open the node, correct it, and publish the workflow again.',
			failure: { cause: 'configuration-invalid' },
		},
	);
}

/** Whether a transaction goes the way that is watched; one of which the amount cannot be read may. */
export function matchesDirection({ direction }: Settings, { attributes }: Transaction): boolean {
	if (direction === 'both' || attributes.amount == null) return true;
	return Number(attributes.amount) < 0 === (direction === 'outgoing');
}
