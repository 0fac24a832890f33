import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A package that others may import, and the ways into it. */
export interface PublicPackage {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly entries: readonly { readonly name: string; readonly file: string }[];
}

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string>>;
}

const packages = new URL('../../../packages/', import.meta.url);

/** The packages with their entries, as their manifests say. */
export function publicPackages(): readonly PublicPackage[] {
  return readdirSync(packages)
    .map((name) => ({ name, manifest: readManifest(name) }))
    .filter(({ manifest }) => manifest.private !== true && manifest.exports !== undefined)
    .map(({ name, manifest }) => ({
      name,
      title: manifest.name,
      description: manifest.description,
      entries: Object.entries(manifest.exports ?? {})
        .filter(([, file]) => file.endsWith('.ts'))
        .map(([path, file]) => ({
          name: `${manifest.name}${path.slice(1)}`,
          file: fileURLToPath(new URL(`${name}/${file}`, packages)),
        })),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function readManifest(name: string): Manifest {
  return JSON.parse(readFileSync(new URL(`${name}/package.json`, packages), 'utf8')) as Manifest;
}
