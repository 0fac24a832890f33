import type { FormMap } from '@riposte/portal/form';
import { dialogEventV1, dialogEventV2, type DialogEvent } from '../bot-event.ts';
import { idAt, mapAt, textAt } from '../form-fields.ts';

/** Somebody called a command: typed it, or clicked a button or a menu item. */
export interface CommandEvent extends DialogEvent {
  readonly kind: 'command';
  readonly commandId: number;
  /** Without its slash. */
  readonly command: string;
  readonly params: string;
  readonly context: 'textarea' | 'keyboard' | 'menu';
  /** The message that holds the typed command, or the button. */
  readonly messageId: number;
}

/**
 * ONIMCOMMANDADD: one entry per matched command, keyed by its id (transport.md §2.1). An entry without ids that can
 * be answered is left out.
 */
export function readCommandsV1(data: FormMap): readonly CommandEvent[] {
  const entries = Object.values(mapAt(data, 'COMMAND')).filter((entry) => typeof entry === 'object');
  return entries.flatMap((entry): readonly CommandEvent[] => {
    const event = dialogEventV1(data, entry);
    const commandId = idAt(entry, 'COMMAND_ID');
    const messageId = idAt(entry, 'MESSAGE_ID');
    if (event === undefined || commandId === 0 || messageId === 0) return [];
    const command = withoutSlash(textAt(entry, 'COMMAND'));
    const params = textAt(entry, 'COMMAND_PARAMS');
    const context = contextOf(textAt(entry, 'COMMAND_CONTEXT'));
    return [{ kind: 'command', ...event, commandId, command, params, context, messageId }];
  });
}

/** ONIMBOTV2COMMANDADD: one command per event; its name keeps its slash here. */
export function readCommandV2(data: FormMap): readonly CommandEvent[] {
  const entry = mapAt(data, 'command');
  const event = dialogEventV2(data);
  const commandId = idAt(entry, 'id');
  const messageId = idAt(mapAt(data, 'message'), 'id');
  if (event === undefined || commandId === 0 || messageId === 0) return [];
  const command = withoutSlash(textAt(entry, 'command'));
  const params = textAt(entry, 'params');
  return [
    {
      kind: 'command',
      ...event,
      commandId,
      command,
      params,
      context: contextOf(textAt(entry, 'context')),
      messageId,
    },
  ];
}

function withoutSlash(command: string): string {
  return command.replace(/^\//, '');
}

function contextOf(text: string): CommandEvent['context'] {
  const context = text.toLowerCase();
  return context === 'keyboard' || context === 'menu' ? context : 'textarea';
}
