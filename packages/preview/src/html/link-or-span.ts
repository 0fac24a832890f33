import { element } from './element.ts';
import { linkAttributes } from './link-attributes.ts';

/** A link where the address may be one, else the same in a span. `content` is HTML. */
export function linkOrSpan(url: string | null | undefined, name: string, content: string): string {
  const link = url === null || url === undefined ? undefined : linkAttributes(url);
  return element(link === undefined ? 'span' : 'a', { class: name, ...link }, content);
}
