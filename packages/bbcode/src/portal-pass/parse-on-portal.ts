import { convertLinks } from './convert-links.ts';
import { cutBlocks } from './cut-blocks.ts';
import { decodeEntities } from './decode-entities.ts';
import { isBare } from './is-bare.ts';
import { nameMentions } from './name-mentions.ts';
import { phpTrim } from './php.ts';
import { createPlaceholders } from './placeholders.ts';

/**
 * What the portal makes of a message's text each time it is read (client.md §1.1); undefined where it never ends.
 * Attach text does not come by here.
 */
export function parseOnPortal(text: string, fullName: (userId: number) => string): string | undefined {
  if (isBare(text)) return phpTrim(text);
  const placeholders = createPlaceholders();
  const open = nameMentions(cutBlocks(text, placeholders), fullName);
  return placeholders.restore(decodeEntities(convertLinks(open)));
}
