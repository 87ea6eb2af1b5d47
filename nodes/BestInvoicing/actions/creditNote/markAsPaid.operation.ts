import { CREDIT_NOTE } from '../document/documentResource';
import { markAsPaidOperation } from '../document/markAsPaidOperation';

export const markAsPaid = markAsPaidOperation(CREDIT_NOTE, '={{ $json.invoiceId }}');
