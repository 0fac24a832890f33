import { closeEmphasis } from './close-emphasis.ts';
import { scanInline } from './scan-inline.ts';

/** A reference to a character that is not all there. */
const halfReference = /&(?:#x?[0-9a-f]{0,6}|[a-z]{0,8})$/i;

/** A line being written, with its emphasis, code and links closed for now, and without halves of signs at its end. */
export function completeInline(text: string): string {
  const { end, dropped, close, open } = scanInline(text);
  const kept = [...dropped]
    .sort((one, other) => other - one)
    .reduce(
      (left, index) => (index < end ? left.slice(0, index) + left.slice(index + 1) : left),
      text.slice(0, end),
    );
  const body = close === '' && end === text.length ? kept.replace(halfReference, '') : kept + close;
  return closeEmphasis(body, open);
}
