import type { CommandEvent } from './events/command.ts';
import type { InboundEvent } from './events/inbound-event.ts';

/** Where an event came from. */
export interface EventOrigin {
  readonly memberId: string;
  readonly name: string;
  /** Unix seconds. */
  readonly at: number;
}

/**
 * What makes an event this event, whoever delivers it and however often (transport.md §2.3).
 *
 * @param origin the request it came in; of a fetched event, its portal and name
 * @param event one of its events
 * @example
 * ```ts
 * eventKey({ memberId: 'acme', name: 'ONOFFLINEEVENT', at: 1795359999 }, { kind: 'offline' });
 * // '["acme","offline","ONOFFLINEEVENT",1795359999]'
 * ```
 */
export function eventKey({ memberId, name, at }: EventOrigin, event: InboundEvent): string {
  return JSON.stringify([memberId, event.kind, ...factsOf(event, name, at)]);
}

/** What happens once has no need of its time; what may happen again, such as a change, is told apart by it. */
function factsOf(event: InboundEvent, name: string, at: number): readonly (string | number)[] {
  switch (event.kind) {
    case 'command':
      return [event.botId, event.messageId, event.commandId, event.user.id, clickedAt(event, at)];
    case 'message':
    case 'message-delete':
      return [event.botId, event.messageId];
    case 'message-update':
      return [event.botId, event.messageId, at];
    case 'reaction':
      return [event.botId, event.messageId, event.user.id, event.reaction, event.action, at];
    case 'join':
    case 'context':
      return [event.botId, event.dialog, event.user.id, at];
    case 'bot-delete':
      return [event.botId, at];
    case 'app-payment':
    case 'app-update':
    case 'install':
    case 'offline':
    case 'uninstall':
    case 'unknown':
      return [name, at];
  }
}

/** A command is typed once; a button can be clicked again. */
function clickedAt({ context }: CommandEvent, at: number): number {
  return context === 'textarea' ? 0 : at;
}
