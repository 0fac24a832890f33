import { marked, type Formatted } from './formatted.ts';
import type { Inline } from './inline.ts';
import { toFormatted } from './to-formatted.ts';

export function bold(text: Inline): Formatted {
  return marked(toFormatted(text), (children) => ({ kind: 'bold', children }));
}
