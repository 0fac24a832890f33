import type { CommandRecord, PortalRecords } from '@riposte/portal';
import { mayEdit } from '../rules/may-edit.ts';
import type { Message } from '../state/portal-state.ts';
import { intParam, upperKeys } from './params.ts';
import type { RestCall } from './rest-method.ts';

/** The records a call may ask for, and those it has found by them. */
export interface CallRecords {
  readonly records: PortalRecords;
  readonly found: { command?: CommandRecord; message?: Message; botId?: number };
}

/** What the model of the portal may ask its database about a call. */
export function recordsOf({ world, method, params, caller }: RestCall): CallRecords {
  const { state, clock } = world;
  const generation = method.startsWith('imbot.v2.') ? 'v2' : 'v1';
  const found: CallRecords['found'] = {};
  const records: PortalRecords = {
    auth: caller.auth,
    clientId: caller.clientId,
    findCommand: (query) => {
      const command =
        'id' in query
          ? state.commands.get(query.id)
          : [...state.commands.values()].find((one) => one.command === query.command);
      if (command !== undefined) found.command = command;
      return command;
    },
    findBot: (id) => {
      const bot =
        id === null
          ? [...state.bots.values()].find(({ clientId }) => clientId === caller.clientId)
          : state.bots.get(id);
      if (bot !== undefined) found.botId = bot.id;
      return bot;
    },
    findMessage: (id) => {
      const message = state.messages.get(id);
      const chat = state.chats.get(message?.chatId ?? 0);
      if (message === undefined || chat === undefined) return undefined;
      found.message = message;
      return { id, dialog: chat.kind };
    },
    mayEdit: (id) => {
      const authorId = method.startsWith('imbot.')
        ? (found.botId ?? intParam(upperKeys(params), 'BOT_ID'))
        : caller.userId;
      return mayEdit(state.messages.get(id), { authorId, now: clock.now(), generation });
    },
  };
  return { records, found };
}
