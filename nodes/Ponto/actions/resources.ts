import type { INodeProperties } from 'n8n-workflow';
import type { Resources } from '../../shared/actions/operation';
import * as account from './account/account.resource';
import * as bulkPayment from './bulkPayment/bulkPayment.resource';
import * as financialInstitution from './financialInstitution/financialInstitution.resource';
import * as integrationAccount from './integrationAccount/integrationAccount.resource';
import * as onboarding from './onboarding/onboarding.resource';
import * as organization from './organization/organization.resource';
import * as payment from './payment/payment.resource';
import * as paymentRequest from './paymentRequest/paymentRequest.resource';
import * as pendingTransaction from './pendingTransaction/pendingTransaction.resource';
import * as sandboxAccount from './sandboxAccount/sandboxAccount.resource';
import * as sandboxTransaction from './sandboxTransaction/sandboxTransaction.resource';
import * as synchronization from './synchronization/synchronization.resource';
import * as transaction from './transaction/transaction.resource';

/** All resources, by the value of the Resource parameter. */
export const resources: Resources = {
	account,
	bulkPayment,
	financialInstitution,
	integrationAccount,
	onboarding,
	organization,
	payment,
	paymentRequest,
	pendingTransaction,
	sandboxAccount,
	sandboxTransaction,
	synchronization,
	transaction,
};

/** The parameters of all operations of all resources. */
export const resourceFields: INodeProperties[] = Object.values(resources).flatMap(
	({ description }) => description,
);
