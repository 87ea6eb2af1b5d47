import { toPurchaseItem } from '../document/documentItem';
import { PURCHASE } from '../document/documentResource';
import { getManyDocumentsOperation } from '../document/getManyDocumentsOperation';

export const getMany = getManyDocumentsOperation(PURCHASE, toPurchaseItem);
