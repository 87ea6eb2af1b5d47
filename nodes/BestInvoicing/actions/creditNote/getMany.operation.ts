import { CREDIT_NOTE } from '../document/documentResource';
import { getManyDocumentsOperation } from '../document/getManyDocumentsOperation';

export const getMany = getManyDocumentsOperation(CREDIT_NOTE);
