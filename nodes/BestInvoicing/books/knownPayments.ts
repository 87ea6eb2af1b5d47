import type { IExecuteFunctions } from 'n8n-workflow';
import { oncePerRun } from '../../shared/actions/oncePerRun';
import { readPayment, type Payment } from '../domain/payment';
import { sentPaymentSchema, type SentPayment } from '../api/schemas/sentPayment';
import { datedList } from '../api/datedList';
import { listNewer } from '../api/listNewer';
import { sealSecret } from '../api/sealSecret';

const PATH = '/payments';

/** The payments in the books as this run knows them; read no further back than is asked. */
export interface KnownPayments {
	/** Those dated from that day on; older ones may be among them. */
	since(from: string): Promise<readonly Payment[]>;
	/** Enough of the newest for so many that fit, or all from that day on; more may be among them. */
	first(
		count: number,
		from: string | undefined,
		fits: (payment: Payment) => boolean,
	): Promise<readonly Payment[]>;
	/** What was registered since they were last read, whatever its date; it is known from then on. */
	news(): Promise<readonly Payment[]>;
	/** Leaves out a payment that is deleted. */
	forget(id: string): void;
}

/** The payments of this run, read once for all its items. */
export async function knownPayments(run: IExecuteFunctions): Promise<KnownPayments> {
	return await oncePerRun(run, 'payments', async () => openPayments(run, await sealSecret(run)));
}

function openPayments(run: IExecuteFunctions, secret: string): KnownPayments {
	const list = datedList(run, PATH, sentPaymentSchema);
	const read = new Map<SentPayment, Payment>();
	const asPayment = (sent: SentPayment): Payment => {
		const payment = read.get(sent) ?? readPayment(sent, secret);
		read.set(sent, payment);
		return payment;
	};
	const payments = () =>
		list
			.rows()
			.filter(({ deleted }) => !deleted)
			.map(asPayment);
	return {
		async since(from) {
			while (!list.reaches(from)) await list.readMore();
			return payments();
		},
		async first(count, from, fits) {
			while (!list.isComplete() && payments().filter(fits).length < count) {
				if (from !== undefined && list.reaches(from)) break;
				await list.readMore();
			}
			return payments();
		},
		async news() {
			const known = new Set(list.rows().map(({ id }) => id));
			const lastId = [...known].reduce((last, id) => Math.max(last, Number(id) || 0), 0);
			const newer = await listNewer(run, PATH, sentPaymentSchema, lastId);
			for (const sent of newer) list.put(sent);
			return newer.filter(({ id, deleted }) => !deleted && !known.has(id)).map(asPayment);
		},
		forget: (id) => list.drop(id),
	};
}
