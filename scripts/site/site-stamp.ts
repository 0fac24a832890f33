import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the site is made of. */
const sources = [
  'docs',
  'packages',
  'examples',
  'scripts/reference',
  'tsconfig.json',
  'tsconfig.base.json',
  'pnpm-lock.yaml',
] as const;

const others = new Set(['node_modules', 'dist', 'cache', 'test', 'reports', 'coverage']);

/**
 * One short text for all that the site is made of: the same as long as nothing of it has changed.
 *
 * @param root of the repository
 */
export function siteStamp(root: string): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesOf(root, source))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesOf(root: string, path: string): readonly string[] {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => !others.has(name))
    .sort()
    .flatMap((name) => filesOf(root, `${path}/${name}`));
}
