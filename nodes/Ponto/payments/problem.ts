import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';

/** A reason not to send a payment; `message` names the parameter as it is on screen. */
export interface Problem {
	readonly message: string;
	/** What to do about it. */
	readonly advice: string;
}

/** A value, or the reasons why there is none. */
export type Checked<Value> =
	| { readonly value: Value; readonly problems?: undefined }
	| { readonly problems: readonly Problem[] };

/** Stops before anything is sent if there is a problem; the first one is the message. */
export function refuseIfAny(
	context: IExecuteFunctions,
	itemIndex: number,
	problems: readonly Problem[],
): void {
	const [first, ...others] = problems;
	if (first === undefined) return;
	const also = others.map(({ message }) => ` Also: ${message}.`).join('');
	throw new NodeOperationError(context.getNode(), first.message, {
		description: `${first.advice}${also} Nothing was sent to Ponto.`,
		itemIndex,
		failure: { cause: 'configuration-invalid' },
	});
}
