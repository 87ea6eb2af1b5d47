/** An invoice or credit note; a credit note has a negative total. */
export interface EenvoudigDocument {
	readonly id: number;
	readonly number: string;
	readonly type: 'invoice' | 'creditnote';
	readonly clientId: number;
	readonly clientName: string;
	readonly date: string;
	readonly dueDate: string;
	readonly totalCents: number;
	readonly currency: string;
	/** Twelve digits, or empty. */
	readonly structuredMessage: string;
}
