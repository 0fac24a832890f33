import type { DrawnRichLink } from '../../types/drawn-attach.ts';
import { tellLines } from '../tell-lines.ts';
import { tellLink } from '../tell-link.ts';
import type { Opens } from '../../types/opens.ts';

/** Link previews with their descriptions. */
export function tellRich(rich: readonly DrawnRichLink[], opens: Opens): string {
  return tellLines(rich.flatMap(({ name = '', desc = '' }, index) => [tellLink(name, opens[index]), desc]));
}
