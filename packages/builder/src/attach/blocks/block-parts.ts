import { emit, type Policy } from '@riposte/bbcode';
import type { TextValue } from '../../text/text-value.ts';
import { emitText } from '../../text/text-value.ts';

/** An address as the portal gets it. */
export function writeUrl(url: string): string {
  return emit([{ kind: 'text', value: url }], 'url');
}

/** A name, which no client reads for markup. */
export function writeName(name: TextValue, policy: Policy): string {
  return emitText(name, 'attachPlain', policy);
}
