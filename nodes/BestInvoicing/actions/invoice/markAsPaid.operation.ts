import { INVOICE } from '../document/documentResource';
import { markAsPaidOperation } from '../document/markAsPaidOperation';

export const markAsPaid = markAsPaidOperation(INVOICE, '={{ $json.invoiceId }}');
