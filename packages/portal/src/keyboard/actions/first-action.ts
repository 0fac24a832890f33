import { reportDropped } from '../../fields/report-dropped.ts';
import { phrase } from '../../issues/phrases.ts';
import { field, type PhpValue } from '../../php/value.ts';
import { find, findAt, type Spot } from '../../report/spot.ts';
import type { StoredAction } from '../../types/stored.ts';
import { ACTION_KEYS, type ActionKey } from './action-keys.ts';
import type { ActionReader, FailedAction } from './button-action.ts';

/** What differs between the actions of buttons and of menu items. */
export interface ActionKind {
  readonly readers: Readonly<Record<ActionKey, ActionReader>>;
  readonly none: 'BUTTON_WITHOUT_ACTION' | 'ITEM_WITHOUT_ACTION';
  readonly vanishes: 'buttonVanishes' | 'itemVanishes';
}

/**
 * The first action that stands; one that fails gives way to the next. Null where none does: then the element
 * vanishes, which each action that failed says, or else `none`.
 */
export function firstAction(
  element: PhpValue,
  spot: Spot,
  botId: number,
  { readers, none, vanishes }: ActionKind,
): StoredAction | null {
  const failures: FailedAction[] = [];
  for (const [index, key] of ACTION_KEYS.entries()) {
    const reading = readers[key](element, spot, botId);
    if (reading === null) continue;
    if ('failed' in reading) {
      failures.push(reading.failed);
      continue;
    }
    for (const { code, key: at, facts } of failures) {
      findAt(spot, at, code, { ...facts, consequence: phrase('usedInstead', key) });
    }
    reportDropped(element, ACTION_KEYS.slice(index + 1), spot, { because: phrase('goesBefore', key) });
    reportAlone(element, spot);
    return reading.stored;
  }
  for (const { code, key, facts } of failures) {
    findAt(spot, key, code, { ...facts, consequence: phrase(vanishes) });
  }
  if (failures.length === 0) find(spot, none);
  return null;
}

/** What goes with an action and says nothing without it. */
const COMPANIONS = [
  ['APP_PARAMS', 'APP_ID'],
  ['ACTION_VALUE', 'ACTION'],
  ['COMMAND_PARAMS', 'COMMAND'],
] as const;

function reportAlone(element: PhpValue, spot: Spot): void {
  for (const [key, owner] of COMPANIONS) {
    if (field(element, key) === null || field(element, owner) !== null) continue;
    reportDropped(element, [key], spot, { because: phrase('needs', owner) });
  }
}
