import { ApiFailure } from '../apiFailure';
import type { PaymentStatus } from '../store/payment';

/** Only an unsigned payment can be deleted. @throws ApiFailure 400. */
export function refuseWhenSigned(status: PaymentStatus): void {
	if (status === 'unsigned') return;
	throw new ApiFailure(400, [
		{ code: 'paymentAlreadySigned', detail: 'The payment was signed and cannot be deleted.' },
	]);
}
