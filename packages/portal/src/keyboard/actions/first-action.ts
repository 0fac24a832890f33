import type { PhpValue } from '../../php/value.ts';
import type { Spot } from '../../report/spot.ts';
import { find } from '../../report/spot.ts';
import type { IssueCode } from '../../rules/index.ts';
import type { StoredAction } from '../../types/stored.ts';
import type { ActionReader } from './button-action.ts';

/**
 * The first action that stands; one that fails gives way to the next. Null where none does: then the element
 * vanishes, which is said once, by the failed action or by `none`.
 */
export const firstAction = (
  element: PhpValue,
  spot: Spot,
  botId: number,
  { readers, none }: { readonly readers: Readonly<Record<string, ActionReader>>; readonly none: IssueCode },
): StoredAction | null => {
  let failed = false;
  for (const read of Object.values(readers)) {
    const reading = read(element, spot, botId);
    if (typeof reading === 'object') return reading;
    failed ||= reading === 'failed';
  }
  if (!failed) find(spot, none);
  return null;
};
