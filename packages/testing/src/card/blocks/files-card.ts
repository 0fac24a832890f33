import type { DrawnFile } from '@riposte/preview';
import type { Opens } from '../opens.ts';
import { showOpens } from '../show-opens.ts';

/** Files by name, size and address. */
export function filesCard(files: readonly DrawnFile[], opens: Opens): string {
  return files
    .map(
      ({ name, size }, index) => `file: ${showOpens(size === '' ? name : `${name}, ${size}`, opens[index])}`,
    )
    .join('\n');
}
