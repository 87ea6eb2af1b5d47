// How many bookings a minute a Data Table carries, with the template as it is imported, in a real n8n.
import { startDemo } from '../demo/startDemo';
import { measureSweep, type SweepResult } from './template/measureSweep';
import { payableBooks } from './template/payableBooks';
import { print } from './print';
import { formatMarkdownTable } from './table';

const INVOICES = 20_000;
const PAYMENTS = 1_000;

const row = (what: string, { booked, seconds, storedMegabytes }: SweepResult) => [
	what,
	String(booked),
	`${seconds.toFixed(1)} s`,
	booked > 1 ? String(Math.floor((booked / seconds) * 60)) : '-',
	`${storedMegabytes.toFixed(1)} MB`,
];

async function main(): Promise<void> {
	const [invoices = INVOICES, payments = PAYMENTS] = process.argv.slice(2).map(Number);
	const books = payableBooks({ invoices, payments: payments + 1 });
	const demo = await startDemo({ seed: books.seed });
	try {
		const { control } = demo.sandbox;
		await control.addTransactions({ transactions: books.payments.slice(0, payments) });
		const many = await measureSweep(demo);
		const nothing = await measureSweep(demo);
		await control.addTransactions({ transactions: books.payments.slice(payments) });
		const one = await measureSweep(demo);
		const heading = [
			`${invoices.toLocaleString('en-GB')} rows in \`invoices\``,
			'booked',
			'time',
			'bookings a minute',
			'stored, if the setting is changed',
		];
		const rows = [
			row(`${payments.toLocaleString('en-GB')} payments at once`, many),
			row('the same once more', nothing),
			row('one payment more', one),
		];
		print(`\n${formatMarkdownTable(heading, rows)}`);
	} finally {
		await demo.close();
	}
}

main().then(
	() => process.exit(0),
	(error: unknown) => {
		process.stderr.write(`${String(error)}\n`);
		process.exit(1);
	},
);
