import {
	createHash,
	createSign,
	generateKeyPairSync,
	randomBytes,
	type KeyObject,
} from 'node:crypto';
import {
	bits,
	generalizedTime,
	objectIdentifier,
	octets,
	sequence,
	setOf,
	tagged,
	TRUE,
	unsignedInteger,
	utf8,
} from './der';

/** A certificate with its private key; both in PEM. */
export interface Identity {
	readonly certificate: string;
	readonly key: string;
}

/** What issues certificates. */
export interface Authority extends Identity {
	readonly commonName: string;
	readonly privateKey: KeyObject;
	readonly keyIdentifier: Buffer;
}

const HOUR_MS = 60 * 60 * 1000;
const LIFETIME_MS = 30 * 24 * HOUR_MS;
const ECDSA_WITH_SHA256 = sequence(objectIdentifier('1.2.840.10045.4.3.2'));
const COMMON_NAME = objectIdentifier('2.5.4.3');
const CONTEXT_0 = 0xa0;
const CONTEXT_3 = 0xa3;

const name = (commonName: string) => sequence(setOf(sequence(COMMON_NAME, utf8(commonName))));

function extension(oid: string, value: Buffer, critical = false): Buffer {
	return sequence(objectIdentifier(oid), ...(critical ? [TRUE] : []), octets(value));
}

function toPem(der: Buffer): string {
	const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
	return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

function keyIdentifierOf(publicKeyInfo: Buffer): Buffer {
	return createHash('sha1').update(publicKeyInfo).digest();
}

interface CertificateContent {
	readonly issuer: string;
	readonly subject: string;
	readonly publicKeyInfo: Buffer;
	readonly extensions: readonly Buffer[];
}

/** X.509 version 3 (RFC 5280), signed with ECDSA. */
function issue(content: CertificateContent, signingKey: KeyObject): string {
	const now = Date.now();
	const toBeSigned = sequence(
		tagged(CONTEXT_0, unsignedInteger(Buffer.from([2]))),
		unsignedInteger(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
		ECDSA_WITH_SHA256,
		name(content.issuer),
		sequence(
			generalizedTime(new Date(now - HOUR_MS)),
			generalizedTime(new Date(now + LIFETIME_MS)),
		),
		name(content.subject),
		content.publicKeyInfo,
		tagged(CONTEXT_3, sequence(...content.extensions)),
	);
	const signature = createSign('sha256').update(toBeSigned).sign(signingKey);
	return toPem(sequence(toBeSigned, ECDSA_WITH_SHA256, bits(signature)));
}

function newKey() {
	const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	return {
		privateKey,
		key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
		publicKeyInfo: publicKey.export({ type: 'spki', format: 'der' }),
	};
}

/** A test authority that nobody else trusts. */
export function createAuthority(commonName: string): Authority {
	const { key, privateKey, publicKeyInfo } = newKey();
	const keyIdentifier = keyIdentifierOf(publicKeyInfo);
	const extensions = [
		extension('2.5.29.19', sequence(TRUE), true),
		extension('2.5.29.15', bits(Buffer.from([0x06]), 1), true),
		extension('2.5.29.14', octets(keyIdentifier)),
	];
	const content = { issuer: commonName, subject: commonName, publicKeyInfo, extensions };
	return { certificate: issue(content, privateKey), commonName, key, keyIdentifier, privateKey };
}

const SERVER_AUTHENTICATION = objectIdentifier('1.3.6.1.5.5.7.3.1');
const CLIENT_AUTHENTICATION = objectIdentifier('1.3.6.1.5.5.7.3.2');

function alternativeName(host: string): Buffer {
	const octetsOfAddress = host.split('.').map(Number);
	const isAddress = octetsOfAddress.length === 4 && octetsOfAddress.every((part) => part < 256);
	return isAddress ? tagged(0x87, Buffer.from(octetsOfAddress)) : tagged(0x82, Buffer.from(host));
}

/** A certificate from that authority: for a server with host names or addresses, or for a client. */
export function createIdentity(
	authority: Authority,
	commonName: string,
	hosts: readonly string[] = [],
): Identity {
	const { key, publicKeyInfo } = newKey();
	const usage = hosts.length > 0 ? SERVER_AUTHENTICATION : CLIENT_AUTHENTICATION;
	const extensions = [
		extension('2.5.29.15', bits(Buffer.from([0x80]), 7), true),
		extension('2.5.29.37', sequence(usage)),
		extension('2.5.29.14', octets(keyIdentifierOf(publicKeyInfo))),
		extension('2.5.29.35', sequence(tagged(0x80, authority.keyIdentifier))),
		...(hosts.length > 0 ? [extension('2.5.29.17', sequence(...hosts.map(alternativeName)))] : []),
	];
	const content = { issuer: authority.commonName, subject: commonName, publicKeyInfo, extensions };
	return { certificate: issue(content, authority.privateKey), key };
}
