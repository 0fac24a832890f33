import type { FormMap } from '@riposte/portal/form';
import type { CommandEvent, DialogId } from './event.ts';
import { idAt, mapAt, textAt } from './form-fields.ts';

/**
 * The commands of an ONIMCOMMANDADD: one entry per matched command, keyed by its id (transport.md §2.1).
 * An entry without ids that can be answered is left out.
 */
export function readCommandEvents(form: FormMap): readonly CommandEvent[] {
  const data = mapAt(form, 'data');
  const params = mapAt(data, 'PARAMS');
  const user = mapAt(data, 'USER');
  const userId = idAt(user, 'ID') || idAt(params, 'FROM_USER_ID');
  const dialog = dialogOf(textAt(params, 'DIALOG_ID'));
  const commands = Object.values(mapAt(data, 'COMMAND')).filter((entry) => typeof entry === 'object');
  return commands.flatMap((entry): readonly CommandEvent[] => {
    const commandId = idAt(entry, 'COMMAND_ID');
    const messageId = idAt(entry, 'MESSAGE_ID');
    if (commandId === 0 || messageId === 0 || dialog === undefined) return [];
    return [
      {
        kind: 'command',
        api: 'v1',
        botId: idAt(entry, 'BOT_ID'),
        commandId,
        command: textAt(entry, 'COMMAND'),
        params: textAt(entry, 'COMMAND_PARAMS'),
        context: contextOf(textAt(entry, 'COMMAND_CONTEXT')),
        messageId,
        dialog,
        private: textAt(params, 'MESSAGE_TYPE') === 'P',
        user: { id: userId, name: textAt(user, 'NAME') || `User ${userId}` },
        language: textAt(params, 'LANGUAGE') || 'en',
      },
    ];
  });
}

function dialogOf(text: string): DialogId | undefined {
  const [, chat, user] = /^(?:chat(\d{1,15})|(\d{1,15}))$/.exec(text) ?? [];
  if (chat !== undefined) return `chat${Number(chat)}`;
  return user === undefined ? undefined : Number(user);
}

function contextOf(text: string): CommandEvent['context'] {
  if (text === 'KEYBOARD') return 'keyboard';
  return text === 'MENU' ? 'menu' : 'textarea';
}
