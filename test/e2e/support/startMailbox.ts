import { createServer, type Socket } from 'node:net';
import { freePort } from '../../../n8n/server/freePort';

/** A mail as it came in: who it is for, and its source with soft line breaks undone. */
export interface ReceivedMail {
	readonly to: readonly string[];
	readonly source: string;
	readonly subject: string;
}

/** A mail server on the loopback that keeps what it gets. */
export interface Mailbox {
	readonly port: number;
	readonly mails: ReceivedMail[];
	/** Refuses the next mails at their last line, as a full server does. */
	refuse: boolean;
	close(): Promise<void>;
}

const decoded = (source: string) =>
	source
		.replace(/=\r\n/g, '')
		.replace(/(?:=[0-9A-F]{2})+/g, (bytes) =>
			Buffer.from(bytes.replace(/=/g, ''), 'hex').toString('utf8'),
		);

function readWords(word: string): string {
	return word.replace(/=\?UTF-8\?(Q|B)\?(.*?)\?=\s*/gi, (_all, kind: string, text: string) =>
		kind.toUpperCase() === 'B'
			? Buffer.from(text, 'base64').toString('utf8')
			: decoded(text.replace(/_/g, ' ')),
	);
}

function receive(socket: Socket, box: Mailbox): void {
	let text = '';
	let to: string[] = [];
	let isBody = false;
	const say = (line: string) => socket.write(`${line}\r\n`);
	say('220 mailbox');
	socket.on('error', () => socket.destroy());
	socket.setEncoding('utf8').on('data', (chunk: string) => {
		text += chunk;
		for (;;) {
			const end = isBody ? '\r\n.\r\n' : '\r\n';
			const at = text.indexOf(end);
			if (at < 0) return;
			const line = text.slice(0, at);
			text = text.slice(at + end.length);
			if (isBody) {
				isBody = false;
				const subject = /^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(line)?.[1] ?? '';
				const unfolded = readWords(subject.replace(/\r\n\s/g, ' '));
				if (!box.refuse) box.mails.push({ to, source: decoded(line), subject: unfolded });
				say(box.refuse ? '452 full' : '250 kept');
				to = [];
			} else if (/^RCPT TO:/i.test(line)) {
				to.push(/<(.*)>/.exec(line)?.[1] ?? '');
				say('250 ok');
			} else if (/^DATA/i.test(line)) {
				isBody = true;
				say('354 go on');
			} else if (/^QUIT/i.test(line)) {
				socket.end('221 bye\r\n');
			} else say('250 ok');
		}
	});
}

/** Starts one. */
export async function startMailbox(): Promise<Mailbox> {
	const port = await freePort();
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket.once('close', () => sockets.delete(socket)));
		receive(socket, box);
	});
	const box: Mailbox = {
		port,
		mails: [],
		refuse: false,
		close: async () => {
			for (const socket of sockets) socket.destroy();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
	await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
	return box;
}
