import type { Fields } from '../fields/fields.ts';
import { textField } from '../fields/text-field.ts';
import { isSafeUrl } from '../url/is-safe-url.ts';
import type { Drawing, Path } from './drawing.ts';

/** The address under LINK. One that no renderer will link is noted: beside an id the portal keeps LINK unchecked (portal.md §3.2). */
export function drawLink(fields: Fields, path: Path, drawing: Drawing): string | undefined {
  const link = textField(fields, 'LINK');
  if (link !== undefined && !isSafeUrl(link)) drawing.note('UNSAFE_URL', [...path, 'LINK'], link);
  return link;
}
