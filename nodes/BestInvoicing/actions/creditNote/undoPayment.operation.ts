import { CREDIT_NOTE } from '../document/documentResource';
import { undoPaymentOperation } from '../document/undoPaymentOperation';

export const undoPayment = undoPaymentOperation(CREDIT_NOTE);
