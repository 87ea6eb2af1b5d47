/** Something that the customer is asked to approve on a page. */
export interface RedirectRequest {
	readonly id: string;
	readonly kind: 'reauthorization' | 'paymentActivation' | 'paymentRequestActivation';
	readonly accountId?: string;
	readonly redirectUri: string;
}
