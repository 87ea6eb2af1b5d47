import { PURCHASE } from '../document/documentResource';
import { markAsPaidOperation } from '../document/markAsPaidOperation';

export const markAsPaid = markAsPaidOperation(PURCHASE, '={{ $json.invoiceId ?? $json.id }}');
