import type { Wire } from '../compile/wire.ts';
import type { Action } from './action.ts';
import { writeApp } from './kinds/app.ts';
import { writeCommand } from './kinds/command.ts';
import { writeLinkAction } from './kinds/link.ts';
import { writeValue } from './kinds/value.ts';

/** The portal's keys of each action (portal.md §4 rule 7). */
export function writeAction(action: Action): Wire {
  switch (action.kind) {
    case 'command':
      return writeCommand(action);
    case 'link':
      return writeLinkAction(action);
    case 'app':
      return writeApp(action);
    case 'send':
    case 'put':
    case 'copy':
    case 'call':
    case 'dialog':
      return writeValue(action);
  }
}
