import { isUrl } from '../../fields/url.ts';
import { takeEscaped, takeLabel } from '../../quick/take-text.ts';
import { takeWord } from '../../quick/take-word.ts';
import type { Fields, Tally } from '../../quick/tally.ts';
import type { Writable } from '../../types/writable.ts';
import type { StoredAction } from '../../types/stored.ts';
import type { ActionKey } from '../actions/action-keys.ts';

/** What is stored of each action, before its values are known; null for one that comes by too seldom. */
export const STORED_ACTIONS = {
  LINK: { LINK: '' },
  APP_ID: null,
  ACTION: { ACTION: 'PUT', ACTION_VALUE: '' },
  COMMAND: { COMMAND: '', COMMAND_PARAMS: '' },
} as const satisfies Readonly<Record<ActionKey, StoredAction | null>>;

/** Which of them a button or item has; where it has several, or none, some field is not read, or missing. */
export function actionOf({ LINK, COMMAND }: Fields): 'LINK' | 'ACTION' | 'COMMAND' {
  if (LINK !== undefined) return 'LINK';
  return COMMAND === undefined ? 'ACTION' : 'COMMAND';
}

/** The documented actions; the two others of buttons are left to the full reading (portal.md §4 rule 7). */
const ACTIONS = ['PUT', 'SEND', 'COPY', 'CALL', 'DIALOG'] as const;

/** Puts the values of an action into what is stored. */
export function takeAction(
  stored: Writable<StoredAction>,
  { LINK, ACTION, ACTION_VALUE, COMMAND, COMMAND_PARAMS }: Fields,
  tally: Tally,
): void {
  if (LINK !== undefined) {
    stored.LINK = takeEscaped(LINK, tally);
    if (!isUrl(stored.LINK)) tally.isOrdinary = false;
  } else if (COMMAND !== undefined) {
    const command = takeLabel(COMMAND, tally);
    stored.COMMAND = command;
    stored.COMMAND_PARAMS = takeParams(COMMAND_PARAMS, tally);
    if (command.startsWith('/')) tally.isOrdinary = false;
  } else {
    stored.ACTION = takeWord(ACTION, ACTIONS, tally);
    stored.ACTION_VALUE = takeLabel(ACTION_VALUE, tally);
    if (ACTION === undefined) tally.isOrdinary = false;
  }
}

function takeParams(value: unknown, tally: Tally): string {
  if (value === undefined) return '';
  if (value !== '') return takeLabel(value, tally);
  tally.fields++;
  return '';
}
