import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The source of the hero's message, as a reader would write it. */
export function heroCode(srcDir: string): string {
  const source = readFileSync(join(srcDir, 'playground/gallery/first-reply.ts'), 'utf8');
  return source.trimEnd();
}
