import type { DrawnAction } from '@riposte/preview';
import { showText } from './show-text.ts';

/** What a click does: `/take 7`, `→ /crm/deal/7/`, `sends "Hello"`; a command of a known bot without saying whose. */
export function showAction(action: DrawnAction | null | undefined): string {
  if (action === null || action === undefined) return 'does nothing';
  switch (action.kind) {
    case 'link':
      return `→ ${showText(action.url)}`;
    case 'command':
      return `${showText(`/${action.command} ${action.params}`).trimEnd()}${action.blocks === true ? ', blocks the keyboard' : ''}`;
    case 'app':
      return showText(`app ${action.appId} ${action.params}`).trimEnd();
    default:
      return `${action.kind} ${JSON.stringify(showText(action.value))}`;
  }
}
