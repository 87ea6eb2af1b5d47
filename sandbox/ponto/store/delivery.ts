/** How a delivery of an event went. */
export interface Delivery {
	readonly eventId: string;
	readonly type: string;
	/** Status of the receiver's answer; 0 where there was none. */
	status: number;
}
