import type { MadeAction } from '../actions/action-kind.ts';
import type { Action } from '../actions/action.ts';
import { appAction } from '../actions/kinds/app.ts';
import { callAction } from '../actions/kinds/call.ts';
import { commandAction } from '../actions/kinds/command.ts';
import { dialogAction } from '../actions/kinds/dialog.ts';
import { linkAction } from '../actions/kinds/link.ts';
import { valueAction } from '../actions/kinds/value.ts';
import { unescapeHtml } from './to-sent.ts';
import { numberOf, textOf, type Fields } from './values.ts';

const valueActions: Readonly<Record<string, (value: string) => MadeAction<Action>>> = {
  SEND: (value) => valueAction('send', value),
  PUT: (value) => valueAction('put', value),
  COPY: (value) => valueAction('copy', value),
  CALL: callAction,
  DIALOG: dialogAction,
};

/** What a click on a stored button or item does; undefined for what only a raw one says. */
export function liftAction(stored: Fields): MadeAction<Action> | undefined {
  const link = textOf(stored.LINK);
  if (link !== undefined) return linkAction(unescapeHtml(link));
  const id = numberOf(stored.APP_ID);
  if (id !== undefined) return appAction(id, textOf(stored.APP_PARAMS));
  const value = textOf(stored.ACTION_VALUE);
  if (value !== undefined) return valueActions[textOf(stored.ACTION) ?? '']?.(value);
  const command = textOf(stored.COMMAND);
  return command === undefined
    ? undefined
    : commandAction({
        kind: 'command-call',
        // One slash is taken off (portal.md §4 rule 7).
        name: command.startsWith('/') ? `/${command}` : command,
        params: textOf(stored.COMMAND_PARAMS) ?? '',
      });
}

/** The action of a raw button or item in the portal's keys. */
export function toSentAction(stored: Fields): Fields {
  const { LINK, COMMAND, APP_ID } = stored;
  return {
    ...stored,
    ...(typeof LINK === 'string' && { LINK: unescapeHtml(LINK) }),
    ...(typeof COMMAND === 'string' && /^(?:\/|$)/.test(COMMAND) && { COMMAND: `/${COMMAND}` }),
    // What is no number is stored as 0, but a 0 is none (portal.md §4 rule 7).
    ...(APP_ID === 0 && { APP_ID: 'none' }),
  };
}
