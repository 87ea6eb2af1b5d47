import { noFaults } from '../../common/faults/faultPlan';
import type { StandInState } from '../../common/standInState';
import type { ErpNextOptions } from '../erpNextOptions';
import { DOCSTATUS, type ErpInvoice, type ErpPayment, type ErpReference } from './records';

/** What every part of the running stand-in shares. */
export interface Site extends StandInState {
	readonly options: ErpNextOptions;
	invoices: Map<string, ErpInvoice>;
	payments: ErpPayment[];
}

/** The state at the start, and after a reset. */
export function openSite({ seed }: ErpNextOptions): Omit<Site, 'options'> {
	return {
		invoices: new Map(seed.invoices.map((invoice) => [invoice.name, { ...invoice }])),
		payments: [],
		faults: noFaults(),
		requestLog: [],
	};
}

/** The parts of submitted payments that are on an invoice. */
export const partsOn = ({ payments }: Site, invoice: string): ErpReference[] =>
	payments
		.filter(({ docstatus }) => docstatus === DOCSTATUS.submitted)
		.flatMap(({ references }) => references)
		.filter((reference) => reference.invoice === invoice);

/** What is still due of it, in cents; a draft says all of it, a cancelled one nothing. */
export function outstandingCents(site: Site, { name, totalCents, docstatus }: ErpInvoice): number {
	if (docstatus === DOCSTATUS.cancelled) return 0;
	return partsOn(site, name).reduce((left, { cents }) => left - cents, totalCents);
}

/** What is still due of a term, in cents. */
export const termCents = (site: Site, { name, terms }: ErpInvoice, wanted: string): number =>
	partsOn(site, name)
		.filter(({ term }) => term === wanted)
		.reduce(
			(left, part) => left - part.cents,
			terms.find(({ term }) => term === wanted)?.cents ?? 0,
		);
