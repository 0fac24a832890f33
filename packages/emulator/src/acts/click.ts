import type { StoredButton, StoredMenuItem } from '@riposte/portal';
import { callCommands } from '../events/call-commands.ts';
import type { Message } from '../state/portal-state.ts';
import type { World } from '../state/world.ts';
import { say } from './say.ts';

/** Somebody clicks a button of a keyboard, or an item of a menu: the first that is all of what is said of it. */
export interface Click {
  readonly userId: number;
  readonly messageId: number;
  readonly label?: string;
  readonly command?: string;
  readonly params?: string;
  /** Where it stands, for a button and an item that are the same; any of both when left out. */
  readonly part?: 'keyboard' | 'menu';
}

/**
 * Does what the portal does when a button is clicked: runs its command, or writes its text. What bots hear of it waits
 * to be sent.
 *
 * @throws RangeError when there is no such user, message or button, or the button does nothing on the portal
 */
export function click(world: World, wanted: Click): void {
  const { state } = world;
  const { userId, messageId } = wanted;
  const user = state.users.get(userId);
  const message = state.messages.get(messageId);
  const chat = message === undefined ? undefined : state.chats.get(message.chatId);
  if (user === undefined || message === undefined || chat === undefined) {
    throw new RangeError(`There is no message ${messageId} for user ${userId} on this portal.`);
  }
  const button = findButton(message, wanted);
  if (button === undefined)
    throw new RangeError(`Message ${messageId} has no such button that could be clicked.`);
  if (button.ACTION === 'SEND') {
    say(world, { userId, dialog: `chat${chat.id}`, text: String(button.ACTION_VALUE) });
    return;
  }
  const command = [...state.commands.values()].find(
    (one) => one.command === button.COMMAND && one.botId === button.BOT_ID,
  );
  if (command === undefined) throw new RangeError(`"${button.TEXT}" runs no command of this portal.`);
  const params = String(button.COMMAND_PARAMS ?? '');
  const context = 'TYPE' in button ? 'KEYBOARD' : 'MENU';
  const text = `/${command.command} ${params}`.trimEnd();
  callCommands(world, { called: [{ command, params }], user, chat, message, text, context });
}

function findButton(
  { keyboard, menu }: Message,
  { label, command, params, part }: Click,
): StoredButton | StoredMenuItem | undefined {
  const elements = [
    ...(part === 'menu' ? [] : (keyboard ?? [])),
    ...(part === 'keyboard' ? [] : (menu ?? [])),
  ];
  const buttons = elements.filter((element) => 'TEXT' in element);
  return buttons.find(
    (button) =>
      button.DISABLED !== 'Y' &&
      (label === undefined || button.TEXT === label) &&
      (command === undefined || button.COMMAND === command) &&
      (params === undefined || button.COMMAND_PARAMS === params),
  );
}
