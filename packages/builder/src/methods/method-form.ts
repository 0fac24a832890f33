import type { Compiled, Part } from '@riposte/portal';
import type { AddressField } from './address-field.ts';

/** A switch of a message. */
export type Flag = 'system' | 'urlPreview';

/** How a message goes out by one method: all that differs between the eleven, as data. */
export interface MethodForm {
  /** v1: upper-case parameters, 'Y' and 'N'. v2: camelCase `fields`, true and false (portal.md §6.10, §8 rule 5). */
  readonly api: 'v1' | 'v2';
  /** An update says 'N' for a part that is to go (portal.md §6.5, §6.11). */
  readonly purpose: 'new' | 'update';
  readonly address: readonly AddressField[];
  readonly parts: readonly Part[];
  readonly flags: readonly Flag[];
  /** Whether the text goes out when there is none, so that the portal's own error is found (portal.md §6.13). */
  readonly text: 'always' | 'if any';
  /** Where a once-only key may go (portal.md §6.12). */
  readonly key: Compiled['key'];
}
