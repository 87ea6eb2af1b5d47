import { INVOICE } from '../document/documentResource';
import { getManyDocumentsOperation } from '../document/getManyDocumentsOperation';

export const getMany = getManyDocumentsOperation(INVOICE);
