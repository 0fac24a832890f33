import type { Pen } from '../pen/pen.ts';
import type { Action } from './action.ts';
import { writeApp } from './kinds/app.ts';
import { writeCommand } from './kinds/command.ts';
import { writeLinkAction } from './kinds/link.ts';
import { writeValue } from './kinds/value.ts';

/** The portal's keys of each action (portal.md §4 rule 7). */
export function writeAction(action: Action, wire: Record<string, unknown>, pen: Pen): void {
  switch (action.kind) {
    case 'command': {
      writeCommand(action, wire, pen);
      return;
    }
    case 'link': {
      writeLinkAction(action, wire, pen);
      return;
    }
    case 'app': {
      writeApp(action, wire, pen);
      return;
    }
    case 'send':
    case 'put':
    case 'copy':
    case 'call':
    case 'dialog': {
      writeValue(action, wire, pen);
      return;
    }
  }
}
