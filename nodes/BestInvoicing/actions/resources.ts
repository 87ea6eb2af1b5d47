import type { INodeProperties } from 'n8n-workflow';
import type { Resources } from '../../shared/actions/operation';
import * as creditNote from './creditNote/creditNote.resource';
import * as invoice from './invoice/invoice.resource';
import * as payment from './payment/payment.resource';
import * as paymentAccount from './paymentAccount/paymentAccount.resource';
import * as purchase from './purchase/purchase.resource';

/** All resources, by the value of the Resource parameter. */
export const resources: Resources = { creditNote, invoice, payment, paymentAccount, purchase };

/** The parameters of all operations of all resources. */
export const resourceFields: INodeProperties[] = Object.values(resources).flatMap(
	({ description }) => description,
);
