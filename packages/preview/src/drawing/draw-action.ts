import { countField } from '../fields/count-field.ts';
import type { Fields } from '../fields/fields.ts';
import { textField } from '../fields/text-field.ts';
import type { DrawnAction, ValueActionKind } from '../types/drawn-action.ts';
import { decodeEntities } from './decode-entities.ts';

const valueActions: Readonly<Record<string, ValueActionKind | undefined>> = {
  PUT: 'put',
  SEND: 'send',
  COPY: 'copy',
  CALL: 'call',
  DIALOG: 'dialog',
  LIVECHAT: 'livechat',
  HELP: 'help',
};

/** What a click on a stored button or menu item does, in the portal's order of precedence (portal.md §4.7); null for nothing. */
export function drawAction(item: Fields): DrawnAction | null {
  const link = textField(item, 'LINK');
  // The portal HTML-escapes LINK before it stores it.
  if (link !== undefined) return { kind: 'link', url: decodeEntities(link) };
  const appId = countField(item, 'APP_ID');
  if (appId !== undefined) return { kind: 'app', appId, params: textField(item, 'APP_PARAMS') ?? '' };
  const action = textField(item, 'ACTION') ?? '';
  const kind = Object.hasOwn(valueActions, action) ? valueActions[action] : undefined;
  const value = textField(item, 'ACTION_VALUE');
  if (kind !== undefined && value !== undefined) return { kind, value };
  const command = textField(item, 'COMMAND');
  const botId = countField(item, 'BOT_ID');
  if (command === undefined || botId === undefined) return null;
  const params = textField(item, 'COMMAND_PARAMS') ?? '';
  return { kind: 'command', botId, command, params, ...(item.BLOCK === 'Y' && { blocks: true as const }) };
}
