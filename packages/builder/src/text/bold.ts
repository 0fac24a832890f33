import { formatted, type Formatted } from './formatted.ts';
import type { Inline } from './inline.ts';
import { toFormatted } from './to-formatted.ts';

export function bold(text: Inline): Formatted {
  const { nodes, problems } = toFormatted(text);
  return formatted([{ kind: 'bold', children: nodes }], problems);
}
