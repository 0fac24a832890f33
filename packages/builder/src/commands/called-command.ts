import { attempt } from '../issues/attempt.ts';

/** What `match` looks at in an event; `@riposte/transport/inbound` gives whole ones. */
export interface CalledCommand {
  readonly kind: 'command';
  /** With or without its slash: the events of imbot.v2 keep it (transport.md §2.1). */
  readonly command: string;
  readonly params: string;
  /** A command typed by a person, or sent by a button or a menu item. */
  readonly context?: 'textarea' | 'keyboard' | 'menu' | undefined;
}

export function isCalledCommand(event: unknown): event is CalledCommand {
  return typeof event === 'object' && event !== null && attempt(() => isWhole(event)) === true;
}

function isWhole(event: object): boolean {
  return (
    'kind' in event &&
    event.kind === 'command' &&
    'command' in event &&
    typeof event.command === 'string' &&
    'params' in event &&
    typeof event.params === 'string'
  );
}
