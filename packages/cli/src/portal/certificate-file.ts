import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A certificate in a file, where Node takes it from. */
export interface CertificateFile {
  readonly path: string;
  readonly remove: () => void;
}

/**
 * Writes a certificate for NODE_EXTRA_CA_CERTS: beside the portal's state, where it has the same name every day, or else
 * into a folder of its own that goes with the portal.
 */
export function writeCertificate(certificate: string, state: string | undefined): CertificateFile {
  if (state !== undefined)
    return { path: write(`${resolve(state)}.pem`, certificate), remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'riposte-portal-'));
  return {
    path: write(join(folder, 'certificate.pem'), certificate),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function write(path: string, certificate: string): string {
  writeFileSync(path, certificate);
  return path;
}
