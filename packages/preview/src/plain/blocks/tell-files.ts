import type { DrawnFile } from '../../types/drawn-attach.ts';
import { tellLink } from '../tell-link.ts';
import type { Opens } from '../../types/opens.ts';

/** Files by name, size and address. */
export function tellFiles(files: readonly DrawnFile[], opens: Opens): string {
  return files
    .map(({ name, size }, index) => tellLink(size === '' ? name : `${name}, ${size}`, opens[index]))
    .join('\n');
}
