import type { CommandRecord, PortalRecords } from '@riposte/portal';
import type { PortalState } from '../state/portal-state.ts';
import { textParam, upperKeys } from './params.ts';

/** What the model of the portal may ask its database about a call through the webhook. */
export function recordsOf(state: PortalState, params: Readonly<Record<string, unknown>>): PortalRecords {
  const clientId = textParam(upperKeys(params), 'CLIENT_ID');
  return {
    auth: 'webhook',
    clientId: clientId === '' ? null : clientId,
    findCommand: (query): CommandRecord | undefined =>
      'id' in query
        ? state.commands.get(query.id)
        : [...state.commands.values()].find(({ command }) => command === query.command),
    hasMessage: (id) => state.messages.has(id),
  };
}
