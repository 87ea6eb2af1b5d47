import type { INodeExecutionData } from 'n8n-workflow';
import { formatMinorUnits } from '../../shared/domain/money';
import type { Wording } from '../matching/explain/wording';
import type { Allocation, Decision } from '../matching/model/decision';
import { allocationId } from './allocationId';
import { invoiceJson, pairing, transactionJson, type Sources } from './sources';
import { codesOf } from './codesOf';

interface Booking {
	readonly decision: Decision;
	readonly allocation: Allocation;
}

/** One item for each allocation, so ordered that the bookings of one invoice can be made one after the other. */
export function paidItems(
	decisions: readonly Decision[],
	sources: Sources,
	words: Wording,
): INodeExecutionData[] {
	const bookings = decisions.flatMap((decision) =>
		decision.allocations.map((allocation) => ({ decision, allocation })),
	);
	const applied = new Map<string, string[]>();
	return inBookingOrder(bookings).map((booking) => {
		const { invoice } = booking.allocation;
		const { id } = booking.decision.transaction;
		const before = applied.get(invoice.id) ?? invoice.appliedTransactionIds;
		const after = before.includes(id) ? [...before] : [...before, id];
		applied.set(invoice.id, after);
		return paidItem(booking, after, sources, words);
	});
}

// The engine books the surest payment of an invoice first, wherever it stands in the input.
function inBookingOrder(bookings: readonly Booking[]): readonly Booking[] {
	const placesByInvoice = new Map<string, number[]>();
	for (const [place, { allocation }] of bookings.entries()) {
		const places = placesByInvoice.get(allocation.invoice.id);
		if (places) places.push(place);
		else placesByInvoice.set(allocation.invoice.id, [place]);
	}
	const ordered = [...bookings];
	for (const places of placesByInvoice.values()) {
		const sorted = places
			.flatMap((place) => bookings[place] ?? [])
			.sort((one, other) => stillOpen(other) - stillOpen(one));
		for (const [rank, booking] of sorted.entries()) {
			const place = places[rank];
			if (place !== undefined) ordered[place] = booking;
		}
	}
	return ordered;
}

const stillOpen = ({ allocation }: Booking): number => Math.abs(allocation.openBeforeMinor);

function paidItem(
	{ decision, allocation }: Booking,
	appliedTransactionIds: string[],
	sources: Sources,
	words: Wording,
): INodeExecutionData {
	const { transaction, outcome, runnerUp } = decision;
	const { invoice } = allocation;
	const text = (minor: number) => formatMinorUnits(minor, invoice.currency);
	const given = (name: string, minor: number) => (minor === 0 ? {} : { [name]: text(minor) });
	return {
		json: {
			invoiceNumber: invoice.number,
			allocatedAmount: text(allocation.amountMinor),
			currency: invoice.currency,
			outcome,
			counterpartName: transaction.counterpartName ?? null,
			customerName: invoice.customerName ?? null,
			bookedOn: transaction.bookedOn,
			openAmountBefore: text(allocation.openBeforeMinor),
			openAmountAfter: text(allocation.openAfterMinor),
			closesInvoice: allocation.openAfterMinor === 0,
			...given('discountTaken', allocation.discountMinor),
			...given('toleranceBooked', allocation.toleranceMinor),
			...given('feeWithheld', allocation.feeMinor),
			unallocatedAmount: text(decision.unallocatedMinor),
			evidence: allocation.evidence.map(words.evidence),
			reasonCodes: codesOf(allocation.evidence),
			...(runnerUp === undefined
				? {}
				: { runnerUp: words.runnerUp(runnerUp), runnerUpCode: runnerUp.code }),
			transactionId: transaction.id,
			invoiceId: invoice.id,
			allocationId: allocationId(transaction.id, invoice.id),
			appliedTransactionIds,
			transaction: transactionJson(sources, transaction.id),
			invoice: invoiceJson(sources, invoice.id),
		},
		pairedItem: pairing(sources, transaction.id, [invoice.id]),
	};
}
