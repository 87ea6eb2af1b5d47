import type { IDataObject } from 'n8n-workflow';
import { formatMoney } from '../../../shared/domain/money';
import type { WantedPayment } from '../../domain/wantedPayment';
import { formatDocumentId, type DocumentRef } from '../../domain/documentId';
import { registerPayment, type RegisteredPayment } from '../../books/registerPayment';
import { plannedDocuments } from '../../fields/plannedDocuments';
import { documentLocator } from '../../fields/documentLocator';
import { bookingFields } from '../../fields/bookingFields';
import { readDocumentRef } from '../../fields/readDocumentRef';
import { readBookingFields } from '../../fields/readBookingFields';
import { showFor } from '../../../shared/fields/showFor';
import type { Operation } from '../../../shared/actions/operation';
import type { DocumentResource } from './documentResource';

/** Mark as Paid: registers a bank transaction's share on a document, at most once. */
export function markAsPaidOperation(of: DocumentResource, defaultId: string): Operation {
	return {
		description: showFor(of.resource, 'markAsPaid', [
			documentLocator(of.displayName, of.searchListMethod, defaultId),
			...bookingFields,
		]),
		async execute(itemIndex) {
			const ref = readDocumentRef(this, itemIndex, of.kind);
			const signed = ref.kind !== 'invoice';
			const fields = await readBookingFields(this, itemIndex, { signed });
			const planned = await plannedDocuments(this, of.kind, fields.transactionId);
			const wanted = { ...fields, planned };
			return [toRow(ref, wanted, await registerPayment(this, ref, wanted))];
		},
	};
}

function toRow(
	ref: DocumentRef,
	wanted: WantedPayment,
	registered: RegisteredPayment,
): IDataObject {
	const { document, booked, rest, due, paymentId } = registered;
	return {
		outcome: registered.outcome,
		documentId: formatDocumentId(ref),
		documentNumber: document.number,
		status: document.status,
		bookedAmount: formatMoney(booked),
		unallocatedAmount: formatMoney(rest),
		openAmount: due === undefined ? null : formatMoney({ ...document.total, minor: due }),
		currency: wanted.amount.currency,
		bookedOn: wanted.bookedOn,
		paymentId: paymentId ?? null,
		paymentAccountId: wanted.paymentAccountId,
		transactionId: wanted.transactionId ?? null,
		reasons: [...registered.reasons],
	};
}
