import { emit } from '@riposte/bbcode';
import { writeBlocks } from '../attach/write-blocks.ts';
import { writeButtons } from '../keyboard/write-buttons.ts';
import { writeItems } from '../menu/write-items.ts';
import type { CommandAnswerAddress } from '../targets/target.ts';
import type { Problem } from '../tree/problem.ts';
import { checkId } from './check-id.ts';
import type { WireForm } from './wire-form.ts';

function checkAddress(address: CommandAnswerAddress): readonly Problem[] {
  return [
    ...('commandId' in address ? checkId('commandId', address.commandId) : []),
    ...checkId('messageId', address.messageId),
    ...(address.botId === undefined ? [] : checkId('botId', address.botId)),
  ];
}

/** `imbot.command.answer` (portal.md §6.3): upper-case keys, 'Y' and 'N' for booleans. */
export const commandAnswer: WireForm<'imbot.command.answer'> = {
  params: (tree, address) => {
    const { botId } = address;
    const bot = botId === undefined ? {} : { BOT_ID: botId };
    const blocks = writeBlocks(tree.attach);
    const buttons = writeButtons(tree.keyboard);
    const items = writeItems(tree.menu);
    return {
      ...('commandId' in address ? { COMMAND_ID: address.commandId } : { COMMAND: address.command }),
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
