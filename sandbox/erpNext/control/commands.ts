import { z } from 'zod';
import { commandsFor } from '../../common/control/command';
import { seededCommands } from '../../common/control/seededCommands';
import { insert } from '../routes/payments';
import { DOCSTATUS } from '../store/records';
import { openSite, outstandingCents, type Site } from '../store/site';

const define = commandsFor<Site>();

/** What tests and the demo may do behind the API's back; amounts are in cents. */
export const commands = {
	...seededCommands<Site>(openSite),
	invoices: define({
		description: 'Lists the invoices with what is outstanding',
		input: z.object({}),
		run: (site) =>
			[...site.invoices.values()].map((invoice) => ({
				...invoice,
				outstandingCents: outstandingCents(site, invoice),
			})),
	}),
	payments: define({
		description: 'Lists the payment entries, drafts and cancelled ones too',
		input: z.object({}),
		run: ({ payments }) => payments.map((payment) => ({ ...payment })),
	}),
	enterPayment: define({
		description: 'Enters and submits a payment as a person does by hand; returns its name',
		input: z.object({ invoice: z.string(), cents: z.number(), date: z.string() }),
		run(site, { invoice: name, cents, date }) {
			const invoice = site.invoices.get(name);
			if (invoice === undefined) throw new RangeError(`there is no invoice ${name}`);
			return insert(site, {
				docstatus: DOCSTATUS.submitted,
				payment_type: 'Receive',
				company: invoice.company,
				posting_date: date,
				party_type: 'Customer',
				party: invoice.customer,
				paid_from: invoice.debitTo,
				paid_to: site.options.bankAccounts[0],
				paid_amount: cents / 100,
				received_amount: cents / 100,
				source_exchange_rate: 1,
				target_exchange_rate: 1,
				reference_no: 'by hand',
				reference_date: date,
				references: [
					{
						reference_doctype: 'Sales Invoice',
						reference_name: name,
						allocated_amount: cents / 100,
					},
				],
				deductions: [],
			}).name;
		},
	}),
	cancelPayment: define({
		description:
			'Cancels a payment entry as a person does by hand: it stays and keeps its unique field',
		input: z.object({ name: z.string() }),
		run({ payments }, { name }) {
			for (const payment of payments) {
				if (payment.name === name) payment.docstatus = DOCSTATUS.cancelled;
			}
		},
	}),
};

/** The control commands with their types. */
export type Commands = typeof commands;
