/** The firm whose accounts the sandbox holds. */
export interface Organization {
	readonly id: string;
	integrationId: string;
	readonly name: string;
	paymentsActivated: boolean;
	paymentsActivationRequested: boolean;
	paymentRequestsActivated: boolean;
	paymentRequestsActivationRequested: boolean;
	onboardingComplete: boolean;
	blocked: boolean;
}
