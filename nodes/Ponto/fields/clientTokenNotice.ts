import type { INodeProperties } from 'n8n-workflow';

/** For what belongs to the application and not to one customer. */
export const clientTokenNotice: INodeProperties = {
	displayName:
		'Takes a client access token: the Custom Integration credential with the ID and secret of your Ponto Connect application, and as API URL your gateway followed by /ponto-connect.',
	name: 'clientTokenNotice',
	type: 'notice',
	default: '',
};
