import { INVOICE } from '../document/documentResource';
import { undoPaymentOperation } from '../document/undoPaymentOperation';

export const undoPayment = undoPaymentOperation(INVOICE);
