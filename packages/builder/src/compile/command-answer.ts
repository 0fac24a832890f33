import { emit } from '@riposte/bbcode';
import { writeBlocks } from '../attach/write-blocks.ts';
import { writeButtons } from '../keyboard/write-buttons.ts';
import { writeItems } from '../menu/write-items.ts';
import { checkString } from '../issues/check-string.ts';
import type { CommandAnswerAddress } from '../targets/target.ts';
import type { Problem } from '../tree/problem.ts';
import { checkId } from './check-id.ts';
import type { WireForm } from './wire-form.ts';

/** The id where there is one, else the text; JavaScript may pass both, or `undefined` for one. */
function commandOf(address: CommandAnswerAddress): { readonly id?: unknown; readonly text?: unknown } {
  const { commandId, command }: { readonly commandId?: unknown; readonly command?: unknown } = address;
  return commandId === undefined ? { text: command } : { id: commandId };
}

function checkAddress(address: CommandAnswerAddress): readonly Problem[] {
  const { id, text } = commandOf(address);
  return [
    ...(id === undefined ? [] : checkId('commandId', id)),
    ...(text === undefined ? [] : checkString(text, 'command').problems),
    ...checkId('messageId', address.messageId),
    ...(address.botId === undefined ? [] : checkId('botId', address.botId)),
  ];
}

/** `imbot.command.answer` (portal.md §6.3): upper-case keys, 'Y' and 'N' for booleans. */
export const commandAnswer: WireForm<'imbot.command.answer'> = {
  params: (tree, address) => {
    const { botId } = address;
    const command = commandOf(address);
    const bot = botId === undefined ? {} : { BOT_ID: botId };
    const blocks = writeBlocks(tree.attach);
    const buttons = writeButtons(tree.keyboard);
    const items = writeItems(tree.menu);
    return {
      ...(command.id === undefined ? { COMMAND: command.text } : { COMMAND_ID: command.id }),
      MESSAGE_ID: address.messageId,
      MESSAGE: emit(tree.text?.nodes ?? [], 'message'),
      ...(tree.system !== undefined && { SYSTEM: tree.system ? 'Y' : 'N' }),
      ...(tree.urlPreview !== undefined && { URL_PREVIEW: tree.urlPreview ? 'Y' : 'N' }),
      ...(blocks !== undefined && { ATTACH: { BLOCKS: blocks } }),
      ...(buttons !== undefined && { KEYBOARD: { ...bot, BUTTONS: buttons } }),
      // The menu's bot is the request's own BOT_ID, not the command's (portal.md §6.2).
      ...(items !== undefined && { MENU: botId === undefined ? items : { ...bot, ITEMS: items } }),
      ...bot,
    };
  },
  context: ({ botId, dialogKind = 'group' }) => ({
    dialog: dialogKind,
    ...(botId !== undefined && { botId }),
  }),
  check: checkAddress,
  key: null,
};
