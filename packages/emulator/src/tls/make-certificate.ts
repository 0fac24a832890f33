import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { bits, der, integer, octets, oid, sequence, utcTime } from './der.ts';

/** A certificate and its key, both as PEM. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

const YEAR = 365 * 24 * 3_600_000;
const names = {
  commonName: '2.5.4.3',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
} as const;

/**
 * Makes a certificate for this machine that signs itself: localhost, 127.0.0.1 and ::1, from yesterday for a year of
 * the machine's own clock, which is what a client checks it against. It trusts nobody but itself, so a client has to
 * be given it, as with NODE_EXTRA_CA_CERTS.
 */
export function makeCertificate(now = Date.now()): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(oid(names.ecdsaWithSha256));
  const name = sequence(
    der(0x31, sequence(oid(names.commonName), der(0x0c, Buffer.from('Riposte local portal')))),
  );
  const body = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.from([1, ...randomBytes(15)])),
    algorithm,
    name,
    sequence(utcTime(new Date(now - 86_400_000)), utcTime(new Date(now + YEAR))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(altNames(), authority())),
  );
  const signature = sign('sha256', body, privateKey);
  const whole = sequence(body, algorithm, bits(signature));
  return {
    certificate: pem(whole),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function altNames(): Buffer {
  const hosts = [
    der(0x82, Buffer.from('localhost')),
    der(0x87, Buffer.from([127, 0, 0, 1])),
    der(0x87, Buffer.from([...new Array<number>(15).fill(0), 1])),
  ];
  return sequence(oid(names.subjectAltName), octets(sequence(...hosts)));
}

/** An authority, critical: a client that is given the certificate may trust what it signed, itself. */
function authority(): Buffer {
  const yes = der(0x01, Buffer.from([0xff]));
  return sequence(oid(names.basicConstraints), yes, octets(sequence(yes)));
}

function pem(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
