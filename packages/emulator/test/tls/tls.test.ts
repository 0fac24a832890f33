import { X509Certificate } from 'node:crypto';
import { get } from 'node:https';
import { describe, expect, it } from 'vitest';
import { der, integer, oid } from '../../src/tls/der.ts';
import { makeCertificate } from '../../src/tls/make-certificate.ts';
import { openPortal } from '../open-portal.ts';

describe('the certificate', () => {
  const made = new X509Certificate(makeCertificate(Date.UTC(2026, 10, 25)).certificate);

  it('is for this machine, and for a year', () => {
    expect(made.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1');
    expect([made.validFrom, made.validTo]).toEqual(['Nov 24 00:00:00 2026 GMT', 'Nov 25 00:00:00 2027 GMT']);
    expect(made.subject).toBe('CN=Riposte local portal');
  });

  it('signs itself', () => {
    expect(made.ca).toBe(true);
    expect(made.verify(made.publicKey)).toBe(true);
    expect(made.checkHost('localhost')).toBe('localhost');
    expect(made.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(made.checkHost('example.com')).toBeUndefined();
  });
});

describe('DER', () => {
  it.each<[string, Buffer, string]>([
    ['a short length', der(0x04, Buffer.alloc(1)), '040100'],
    ['a length of 128', der(0x04, Buffer.alloc(128)).subarray(0, 3), '048180'],
    ['a length of 256', der(0x04, Buffer.alloc(256)).subarray(0, 4), '04820100'],
    ['a number whose first bit is set', integer(Buffer.from([0x80])), '02020080'],
    ['an identifier', oid('1.2.840.10045.4.3.2'), '06082a8648ce3d040302'],
  ])('%s', (_name, bytes, hex) => {
    expect(bytes.toString('hex')).toBe(hex);
  });
});

describe('a portal over TLS', () => {
  it.each(['127.0.0.1', 'localhost'])('is taken at %s by who was given its certificate', async (host) => {
    const portal = await openPortal({ tls: true });
    const url = `${portal.tls?.webhook ?? ''}server.time`.replace('127.0.0.1', host);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = get(url, { ca: portal.tls?.certificate, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.on('error', reject);
    });
    expect(status).toBe(200);
  });

  it('and by nobody else', async () => {
    const portal = await openPortal({ tls: true });
    await expect(fetch(`${portal.tls?.webhook ?? ''}server.time`)).rejects.toThrow();
  });

  it('cuts connections there too', async () => {
    const portal = await openPortal({ tls: true });
    portal.faults.add({ kind: 'reset' });
    const asked = new Promise((resolve, reject) => {
      const url = `${portal.tls?.webhook ?? ''}server.time`;
      get(url, { ca: portal.tls?.certificate, agent: false }, resolve).on('error', reject);
    });
    await expect(asked).rejects.toThrow();
  });

  it('is there only where it was asked for', async () => {
    expect((await openPortal()).tls).toBeNull();
  });
});
