import { INVOICE } from '../document/documentResource';
import { getDocumentOperation } from '../document/getDocumentOperation';

export const get = getDocumentOperation(INVOICE);
