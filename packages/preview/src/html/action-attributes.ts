import type { DrawnAction } from '../types/drawn-action.ts';
import type { Attributes } from './element.ts';

/** What a button carries for the page around it to act on a click. */
export function actionAttributes(action: DrawnAction): Attributes {
  switch (action.kind) {
    case 'link':
      return { 'data-action': 'link' };
    case 'command':
      return {
        'data-action': 'command',
        'data-bot': action.botId,
        'data-command': action.command,
        'data-params': action.params,
        'data-blocks': action.blocks,
      };
    case 'app':
      return { 'data-action': 'app', 'data-app': action.appId, 'data-params': action.params };
    default:
      return { 'data-action': action.kind, 'data-value': action.value };
  }
}
