import { toPurchaseItem } from '../../bookkeeping/openItem';
import { PURCHASE } from '../document/documentResource';
import { getManyDocumentsOperation } from '../document/getManyDocumentsOperation';

export const getMany = getManyDocumentsOperation(PURCHASE, toPurchaseItem);
