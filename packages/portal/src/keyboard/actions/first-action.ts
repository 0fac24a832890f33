import { phrase } from '../../issues/phrases.ts';
import { reportDropped } from '../../fields/report-dropped.ts';
import type { PhpValue } from '../../php/value.ts';
import { find, type Spot } from '../../report/spot.ts';
import type { IssueCode } from '../../rules/index.ts';
import type { StoredAction } from '../../types/stored.ts';
import type { ActionReader } from './button-action.ts';
import { ACTION_KEYS, type ActionKey } from './action-keys.ts';

/**
 * The first action that stands; one that fails gives way to the next. Null where none does: then the element
 * vanishes, which is said once, by the failed action or by `none`.
 */
export function firstAction(
  element: PhpValue,
  spot: Spot,
  botId: number,
  {
    readers,
    none,
  }: { readonly readers: Readonly<Record<ActionKey, ActionReader>>; readonly none: IssueCode },
): StoredAction | null {
  let failed = false;
  for (const [index, key] of ACTION_KEYS.entries()) {
    const reading = readers[key](element, spot, botId);
    if (typeof reading === 'object') {
      reportDropped(element, ACTION_KEYS.slice(index + 1), spot, { because: phrase('goesBefore', key) });
      return reading;
    }
    failed ||= reading === 'failed';
  }
  if (!failed) find(spot, none);
  return null;
}
