import { emit } from '@riposte/bbcode';
import type { Action, ActionKind } from './action.ts';

type Wire = Readonly<Record<string, unknown>>;

/** The portal's keys of each action (portal.md §4 rule 7). */
const writers: { readonly [K in ActionKind]: (action: Action<K>) => Wire } = {
  command: ({ call: { name, params } }) =>
    params === '' ? { COMMAND: name } : { COMMAND: name, COMMAND_PARAMS: params },
  link: ({ url }) => ({ LINK: emit([{ kind: 'text', value: url }], 'url') }),
  send: ({ value }) => ({ ACTION: 'SEND', ACTION_VALUE: value.toWellFormed() }),
  put: ({ value }) => ({ ACTION: 'PUT', ACTION_VALUE: value.toWellFormed() }),
};

export function writeAction<K extends ActionKind>(action: Action<K>): Wire {
  const writer: (action: Action<K>) => Wire = writers[action.kind];
  return writer(action);
}
