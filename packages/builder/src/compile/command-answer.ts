import { emit } from '@riposte/bbcode';
import { writeBlocks } from '../attach/write-blocks.ts';
import { writeButtons } from '../keyboard/write-buttons.ts';
import { writeItems } from '../menu/write-items.ts';
import type { ReplyTree } from '../reply/reply-tree.ts';
import type { CommandAnswerAddress } from '../targets/target.ts';
import type { Problem } from '../tree/problem.ts';
import { checkId } from './check-id.ts';
import type { WireForm } from './wire-form.ts';

/** Ten digits: no bot id is wider, and its digits count in every button (portal.md §2.1). */
const widestBotId = 9_999_999_999;

const checkAddress = ({ keyboard, menu }: ReplyTree, address: CommandAnswerAddress): readonly Problem[] => {
  const { botId } = address;
  const assumed = botId === undefined && ((keyboard?.nodes.length ?? 0) > 0 || (menu?.nodes.length ?? 0) > 0);
  return [
    ...('commandId' in address ? checkId('commandId', address.commandId) : []),
    ...checkId('messageId', address.messageId),
    ...(botId === undefined ? [] : checkId('botId', botId)),
    ...(assumed ? [{ code: 'BOT_ID_ASSUMED', details: { digits: 10 }, path: ['botId'] } as const] : []),
  ];
};

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
  context: ({ botId = widestBotId, dialogKind = 'group' }) => ({ botId, dialog: dialogKind }),
  check: checkAddress,
  key: null,
};
