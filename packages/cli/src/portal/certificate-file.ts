import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate in a file, where Node takes it from. */
export interface CertificateFile {
  readonly path: string;
  readonly remove: () => void;
}

/** Writes a certificate into a folder of its own, for NODE_EXTRA_CA_CERTS. */
export function writeCertificate(certificate: string): CertificateFile {
  const folder = mkdtempSync(join(tmpdir(), 'riposte-portal-'));
  const path = join(folder, 'certificate.pem');
  writeFileSync(path, certificate);
  return {
    path,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
