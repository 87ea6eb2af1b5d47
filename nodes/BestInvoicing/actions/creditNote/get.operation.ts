import { CREDIT_NOTE } from '../document/documentResource';
import { getDocumentOperation } from '../document/getDocumentOperation';

export const get = getDocumentOperation(CREDIT_NOTE);
