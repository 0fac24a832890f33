import type { CommandRecord, MessageRecord, PortalRecords } from '@riposte/portal';
import type { PortalState } from '../state/portal-state.ts';
import { textParam, upperKeys } from './params.ts';

/** The records a call may ask for, and those it has found by them. */
export interface CallRecords {
  readonly records: PortalRecords;
  readonly found: { command?: CommandRecord; message?: MessageRecord };
}

/** What the model of the portal may ask its database about a call through the webhook. */
export function recordsOf(state: PortalState, params: Readonly<Record<string, unknown>>): CallRecords {
  const clientId = textParam(upperKeys(params), 'CLIENT_ID');
  const found: CallRecords['found'] = {};
  const records: PortalRecords = {
    auth: 'webhook',
    clientId: clientId === '' ? null : clientId,
    findCommand: (query) => {
      const command =
        'id' in query
          ? state.commands.get(query.id)
          : [...state.commands.values()].find((one) => one.command === query.command);
      if (command !== undefined) found.command = command;
      return command;
    },
    findMessage: (id) => {
      const chat = state.chats.get(state.messages.get(id)?.chatId ?? 0);
      if (chat === undefined) return undefined;
      return (found.message = { id, dialog: chat.kind });
    },
  };
  return { records, found };
}
