/** ASN.1 in DER (ITU-T X.690), as much of it as a certificate needs. */

function lengthOf(content: Buffer): Buffer {
	if (content.length < 0x80) return Buffer.from([content.length]);
	const hex = content.length.toString(16);
	const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
	return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
}

/** Any value, by its tag byte. */
export function tagged(tag: number, ...contents: readonly Buffer[]): Buffer {
	const content = Buffer.concat(contents);
	return Buffer.concat([Buffer.from([tag]), lengthOf(content), content]);
}

/** SEQUENCE. */
export const sequence = (...contents: readonly Buffer[]) => tagged(0x30, ...contents);

/** SET of one. */
export const setOf = (content: Buffer) => tagged(0x31, content);

/** INTEGER from unsigned bytes. */
export function unsignedInteger(bytes: Buffer): Buffer {
	const signBit = bytes[0] >= 0x80 ? [Buffer.from([0])] : [];
	return tagged(0x02, ...signBit, bytes);
}

/** BOOLEAN true. */
export const TRUE = tagged(0x01, Buffer.from([0xff]));

/** UTF8String. */
export const utf8 = (text: string) => tagged(0x0c, Buffer.from(text, 'utf8'));

/** OCTET STRING. */
export const octets = (content: Buffer) => tagged(0x04, content);

/** BIT STRING whose last byte has that many unused bits. */
export const bits = (content: Buffer, unused = 0) => tagged(0x03, Buffer.from([unused]), content);

/** GeneralizedTime. */
export function generalizedTime(moment: Date): Buffer {
	const text = moment.toISOString().replace(/[-:T]/g, '').replace(/\.\d+/, '');
	return tagged(0x18, Buffer.from(text, 'ascii'));
}

function base128(value: number): number[] {
	const low = value & 0x7f;
	return value < 0x80 ? [low] : [...base128(value >> 7).map((byte) => byte | 0x80), low];
}

/** OBJECT IDENTIFIER from its dotted form. */
export function objectIdentifier(dotted: string): Buffer {
	const [first, second, ...rest] = dotted.split('.').map(Number);
	return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}
