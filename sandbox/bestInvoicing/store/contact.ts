/** A customer or supplier. */
export interface Contact {
	readonly id: number;
	readonly name: string;
	readonly role: 'customer' | 'supplier';
}
