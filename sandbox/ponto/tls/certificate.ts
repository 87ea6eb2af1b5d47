import { webcrypto } from 'node:crypto';
import {
	AuthorityKeyIdentifierExtension,
	BasicConstraintsExtension,
	ExtendedKeyUsage,
	ExtendedKeyUsageExtension,
	KeyUsageFlags,
	KeyUsagesExtension,
	PemConverter,
	SubjectAlternativeNameExtension,
	SubjectKeyIdentifierExtension,
	X509CertificateGenerator,
	type JsonGeneralNames,
} from '@peculiar/x509';

/** A certificate with its private key; both in PEM. */
export interface Identity {
	readonly certificate: string;
	readonly key: string;
}

/** What issues certificates. */
export interface Authority {
	/** PEM. */
	readonly certificate: string;
	readonly subject: string;
	readonly keys: webcrypto.CryptoKeyPair;
}

const HOUR_MS = 60 * 60 * 1000;
const LIFETIME_MS = 30 * 24 * HOUR_MS;
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
/** The vendor's own clients read no other kind of key. */
const RSA = {
	name: 'RSASSA-PKCS1-v1_5',
	modulusLength: 2048,
	publicExponent: new Uint8Array([1, 0, 1]),
	hash: 'SHA-256',
};

async function newKeys(): Promise<webcrypto.CryptoKeyPair> {
	return await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
}

async function newRsaKeys(): Promise<webcrypto.CryptoKeyPair> {
	return await webcrypto.subtle.generateKey(RSA, true, ['sign', 'verify']);
}

async function privateKeyPem({ privateKey }: webcrypto.CryptoKeyPair): Promise<string> {
	const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', privateKey);
	return PemConverter.encode(pkcs8, 'PRIVATE KEY');
}

function validity() {
	const now = Date.now();
	return { notBefore: new Date(now - HOUR_MS), notAfter: new Date(now + LIFETIME_MS) };
}

/** A test authority that nobody else trusts. */
export async function createAuthority(commonName: string): Promise<Authority> {
	const keys = await newKeys();
	const subject = `CN=${commonName}`;
	const certificate = await X509CertificateGenerator.createSelfSigned({
		...validity(),
		extensions: [
			new BasicConstraintsExtension(true, undefined, true),
			new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
			await SubjectKeyIdentifierExtension.create(keys.publicKey),
		],
		keys,
		name: subject,
		signingAlgorithm: ALGORITHM,
	});
	return { certificate: certificate.toString('pem'), keys, subject };
}

/** A certificate from that authority, with an RSA key: for a server with these names, or for a client without any. */
export async function createIdentity(
	authority: Authority,
	commonName: string,
	names: JsonGeneralNames = [],
): Promise<Identity> {
	const keys = await newRsaKeys();
	const isServer = names.length > 0;
	const usage = isServer ? ExtendedKeyUsage.serverAuth : ExtendedKeyUsage.clientAuth;
	const certificate = await X509CertificateGenerator.create({
		...validity(),
		extensions: [
			new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
			new ExtendedKeyUsageExtension([usage]),
			await SubjectKeyIdentifierExtension.create(keys.publicKey),
			await AuthorityKeyIdentifierExtension.create(authority.keys.publicKey),
			...(isServer ? [new SubjectAlternativeNameExtension(names)] : []),
		],
		issuer: authority.subject,
		publicKey: keys.publicKey,
		signingAlgorithm: ALGORITHM,
		signingKey: authority.keys.privateKey,
		subject: `CN=${commonName}`,
	});
	return { certificate: certificate.toString('pem'), key: await privateKeyPem(keys) };
}
